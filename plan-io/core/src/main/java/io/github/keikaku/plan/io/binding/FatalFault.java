package io.github.keikaku.plan.io.binding;

import java.util.function.LongUnaryOperator;

/** A fault after which nothing in the document can be trusted, so that reading stops. */
public final class FatalFault extends Exception {

    private static final long serialVersionUID = 1L;

    /** The rule that was broken. */
    private final String rule;

    private final transient Arguments arguments;

    /** Where, as a mark of the source. */
    private final long mark;

    /**
     * A fault at a place.
     *
     * @param rule the rule that was broken
     * @param arguments what there is to say about it
     * @param mark where, as a mark of the source
     */
    public FatalFault(String rule, Arguments arguments, long mark) {
        super(rule, null, false, false);
        this.rule = rule;
        this.arguments = arguments;
        this.mark = mark;
    }

    /**
     * The same, where marks are counted otherwise.
     *
     * @param toMark gives the mark that is meant
     * @return the fault there
     */
    public FatalFault movedTo(LongUnaryOperator toMark) {
        return new FatalFault(rule, arguments, toMark.applyAsLong(mark));
    }

    String rule() {
        return rule;
    }

    Arguments arguments() {
        return arguments;
    }

    long mark() {
        return mark;
    }
}
