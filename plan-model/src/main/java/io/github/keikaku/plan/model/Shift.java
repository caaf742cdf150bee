package io.github.keikaku.plan.model;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.internal.PlanValue;
import org.immutables.value.Value;

/** A change that an element is to bring about: 取組の目標 A → B. */
@Value.Immutable
@PlanValue
public interface Shift extends Annotated {

    /**
     * What is to be left.
     *
     * @return the state before
     */
    String getFrom();

    /**
     * What is to be reached.
     *
     * @return the state after
     */
    String getTo();

    /**
     * Starts a shift.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Shift} values; required: {@code from}, {@code to}. */
    class Builder extends ImmutableShift.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
