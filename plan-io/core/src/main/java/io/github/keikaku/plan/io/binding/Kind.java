package io.github.keikaku.plan.io.binding;

import org.jspecify.annotations.Nullable;

/**
 * What a value looks like from outside: how it is read, written and described.
 *
 * @param <V> the type of value
 */
public interface Kind<V> {

    /**
     * Reads the value that starts with the current token, and consumes it whole.
     *
     * @param in the reading
     * @param token the current token, never a null that this kind does not take
     * @return the value, or null if it has faults, which are then reported
     * @throws FatalFault if the text is broken
     */
    @Nullable
    V read(Reading in, Token token) throws FatalFault;

    /**
     * Writes a value.
     *
     * @param out where to
     * @param value the value
     */
    void write(TokenSink out, V value);

    /**
     * Describes the values.
     *
     * @param schemas collects the definitions that the description refers to
     * @return a schema, new for each caller
     */
    SchemaNode schema(Schemas schemas);

    /**
     * What type is expected.
     *
     * @return a stable word: {@code object}, {@code array}, {@code string}, {@code number}, {@code integer},
     *     {@code boolean}, or a compound of them
     */
    String expected();

    /**
     * Whether {@code null} is one of the values, not the lack of one.
     *
     * @return false for nearly every kind
     */
    default boolean takesNull() {
        return false;
    }
}
