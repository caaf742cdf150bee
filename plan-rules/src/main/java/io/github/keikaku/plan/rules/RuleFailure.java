package io.github.keikaku.plan.rules;

import java.util.Objects;

/**
 * Something that went wrong in judging, as opposed to in the plan: a rule that threw an exception, or a provider that
 * could not be loaded. Whatever it should have found is missing from the report.
 */
public final class RuleFailure {

    private final String origin;
    private final Throwable cause;

    RuleFailure(String origin, Throwable cause) {
        this.origin = Objects.requireNonNull(origin, "origin");
        this.cause = Objects.requireNonNull(cause, "cause");
    }

    /**
     * What failed.
     *
     * @return the id of the rule; or the class name of the provider, constraint checker or source map
     */
    public String getOrigin() {
        return origin;
    }

    /**
     * Why.
     *
     * @return the exception
     */
    public Throwable getCause() {
        return cause;
    }

    /**
     * What failed and why, for a log.
     *
     * @return such as {@code house.rule.one: java.lang.IllegalStateException: …}
     */
    @Override
    public String toString() {
        return origin + ": " + cause;
    }
}
