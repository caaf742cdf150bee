package io.github.keikaku.plan.io.binding;

import java.math.BigDecimal;

/**
 * Takes the tokens of one document, pushed one by one; all that the kernel knows about writing a syntax. Whatever could
 * not be read back (a lone surrogate, too deep a nesting) is refused with an {@link IllegalArgumentException}.
 */
public interface TokenSink {

    /** Opens an object. */
    void startObject();

    /** Closes the object. */
    void endObject();

    /** Opens a list. */
    void startArray();

    /** Closes the list. */
    void endArray();

    /**
     * Names the member whose value comes next.
     *
     * @param name the member's name
     */
    void name(String name);

    /**
     * Writes text.
     *
     * @param value the text
     */
    void text(String value);

    /**
     * Writes a decimal.
     *
     * @param value the decimal, whose scale is kept
     */
    void number(BigDecimal value);

    /**
     * Writes a whole number.
     *
     * @param value the number
     */
    void number(int value);

    /**
     * Writes a boolean.
     *
     * @param value the boolean
     */
    void bool(boolean value);

    /** Writes {@code null}. */
    void nil();
}
