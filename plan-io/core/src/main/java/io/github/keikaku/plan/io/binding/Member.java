package io.github.keikaku.plan.io.binding;

import org.jspecify.annotations.Nullable;

/** One member of an object: T is the object, B its builder. */
abstract class Member<T, B> {

    /** What a member that holds no single value answers when it was read soundly. */
    static final Object SOUND = new Object();

    private final String name;
    private final boolean required;

    Member(String name, boolean required) {
        this.name = name;
        this.required = required;
    }

    final String name() {
        return name;
    }

    final boolean isRequired() {
        return required;
    }

    /** Reads the value into the builder. Gives back what was read, or null if it had a fault. */
    abstract @Nullable Object read(Reading in, Token token, B builder) throws FatalFault;

    /** Writes name and value, unless there is nothing to write. */
    abstract void write(TokenSink out, T owner);

    abstract SchemaNode schema(Schemas schemas);

    abstract String expected();

    boolean takesNull() {
        return false;
    }
}
