package io.github.keikaku.plan.io.binding;

/** What a source of tokens can come upon. */
public enum Token {
    /** An object opens. */
    OBJECT,
    /** An object closes. */
    END_OBJECT,
    /** A list opens. */
    ARRAY,
    /** A list closes. */
    END_ARRAY,
    /** The name of a member; its value follows. */
    NAME,
    /** Text that cannot be anything else. */
    TEXT,
    /** A number, written as JSON writes numbers. */
    NUMBER,
    /** The boolean true. */
    TRUE,
    /** The boolean false. */
    FALSE,
    /** No value. */
    NULL,
    /** A scalar whose type the syntax leaves open, as in YAML; the kind that reads it decides. */
    PLAIN,
    /** The document is over. */
    END
}
