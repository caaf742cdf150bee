package io.github.keikaku.plan.model;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.internal.PlanValue;
import java.util.Optional;
import org.immutables.value.Value;

/** How the plan is followed up (進行管理). */
@Value.Immutable
@PlanValue
public interface Review extends Annotated {

    /**
     * How often it is evaluated.
     *
     * @return the number of years from one evaluation to the next, 1 or more, if the plan says
     */
    Optional<Integer> getEveryYears();

    /**
     * Whether the results are published.
     *
     * @return true if the plan promises it
     */
    @Value.Default
    default boolean isPublic() {
        return false;
    }

    /**
     * By what method: PDCA.
     *
     * @return the method, if the plan names one
     */
    Optional<String> getMethod();

    /**
     * Starts a review.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Review} values; nothing is required. */
    class Builder extends ImmutableReview.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
