package io.github.keikaku.plan.rules;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.rules.internal.RuleValue;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decision to live with some findings, and why. They are taken from the list, but stay in the report with their
 * reason; an error is never lost from sight.
 */
@Value.Immutable
@RuleValue
@SuppressWarnings("exports") // annotations of the generator and the class it generates; no caller sees them
public interface Suppression {

    /**
     * Which rule's findings.
     *
     * @return the id of a rule, or a parent id for all rules below it
     */
    String getRule();

    /**
     * About which element of the plan.
     *
     * @return the id of an element, or empty for any; covers whatever concerns the element or one below it: findings
     *     that stand in them, that stand in an evaluation entry, role, indicator or milestone of theirs, or whose
     *     argument {@code element} names one of them
     */
    Optional<String> getElement();

    /**
     * In which part of the document.
     *
     * @return the path of an object, a list or a member, or empty for anywhere; covers whatever lies in it
     */
    Optional<ModelPath> getPath();

    /**
     * Why.
     *
     * @return the reason, never blank
     */
    String getReason();

    /**
     * Until when.
     *
     * @return the last fiscal year in which it holds, or empty for as long as nobody withdraws it; counts only where a
     *     validation names the day as of which it judges
     */
    Optional<FiscalYear> getUntil();

    /**
     * Whether it no longer holds.
     *
     * @param day the day as of which somebody judges
     * @return true after the last day of {@link #getUntil}
     */
    default boolean hasEndedOn(LocalDate day) {
        return getUntil().filter(year -> day.isAfter(year.getLastDay())).isPresent();
    }

    /** Refuses a suppression without a reason. */
    @Value.Check
    default void check() {
        if (getReason().isBlank()) {
            throw new IllegalArgumentException("a suppression of " + getRule() + " needs a reason");
        }
    }

    /**
     * Starts a suppression.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Suppression} values; required: {@code rule}, {@code reason}. */
    class Builder extends ImmutableSuppression.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
