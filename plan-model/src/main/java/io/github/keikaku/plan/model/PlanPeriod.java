package io.github.keikaku.plan.model;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.internal.PlanValue;
import io.github.keikaku.plan.model.time.FiscalYear;
import jakarta.validation.constraints.AssertTrue;
import org.immutables.value.Value;

/** The fiscal years that a plan or an element runs (計画期間, 事業期間), both included. */
@Value.Immutable
@PlanValue
public interface PlanPeriod extends Annotated {

    /**
     * The first year.
     *
     * @return the first fiscal year
     */
    FiscalYear getFrom();

    /**
     * The last year.
     *
     * @return the last fiscal year; may come before the first, which a rule reports
     */
    FiscalYear getTo();

    /**
     * Whether the period ends no earlier than it begins.
     *
     * @return false for a reversed period
     */
    @AssertTrue(message = "plan.period.reversed")
    default boolean isInOrder() {
        return getFrom().compareTo(getTo()) <= 0;
    }

    /**
     * Whether a year belongs to the period.
     *
     * @param year a fiscal year
     * @return true from the first to the last year
     */
    default boolean contains(FiscalYear year) {
        return getFrom().compareTo(year) <= 0 && year.compareTo(getTo()) <= 0;
    }

    /**
     * A period.
     *
     * @param from the first fiscal year
     * @param to the last fiscal year
     * @return the period
     */
    static PlanPeriod of(FiscalYear from, FiscalYear to) {
        return builder().from(from).to(to).build();
    }

    /**
     * Starts a plan period.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PlanPeriod} values; required: {@code from}, {@code to}. */
    class Builder extends ImmutablePlanPeriod.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
