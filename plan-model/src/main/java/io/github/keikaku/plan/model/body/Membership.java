package io.github.keikaku.plan.model.body;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.internal.PlanValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Who sits on a body. */
@Value.Immutable
@PlanValue
public interface Membership extends Annotated {

    /**
     * How many members it has.
     *
     * @return the number, 0 or more, if printed
     */
    Optional<Integer> getCount();

    /**
     * Where they come from.
     *
     * @return the groups, in printed order
     */
    List<CompositionItem> getComposition();

    /**
     * Starts a membership.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Membership} values; nothing is required. */
    class Builder extends ImmutableMembership.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
