package io.github.keikaku.plan.model.body;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.internal.PlanValue;
import java.util.Optional;
import org.immutables.value.Value;

/** One group that the members of a body come from. */
@Value.Immutable
@PlanValue
public interface CompositionItem extends Annotated {

    /**
     * Which group.
     *
     * @return the name
     */
    String getName();

    /**
     * How many members it sends.
     *
     * @return the number, 0 or more, if printed
     */
    Optional<Integer> getCount();

    /**
     * Starts a composition item.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CompositionItem} values; required: {@code name}. */
    class Builder extends ImmutableCompositionItem.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
