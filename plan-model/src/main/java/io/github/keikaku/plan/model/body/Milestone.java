package io.github.keikaku.plan.model.body;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.internal.PlanValue;
import io.github.keikaku.plan.model.time.PartialDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An event in carrying the plan forward. */
@Value.Immutable
@PlanValue
public interface Milestone extends Annotated {

    /**
     * When, or from when.
     *
     * @return the date, if printed
     */
    Optional<PartialDate> getDate();

    /**
     * Until when.
     *
     * @return the last date of a span, if printed
     */
    Optional<PartialDate> getTo();

    /**
     * What happens.
     *
     * @return the label
     */
    String getLabel();

    /**
     * The body that it concerns.
     *
     * @return the id of the body, if any
     */
    Optional<String> getBody();

    /**
     * The element that it concerns.
     *
     * @return the id of the element, if any
     */
    Optional<String> getElement();

    /**
     * Starts a milestone.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Milestone} values; required: {@code label}. */
    class Builder extends ImmutableMilestone.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
