package io.github.keikaku.plan.model;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.internal.PlanValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One level of the tree (階層), under the name that the municipality gives it. A level without parent is a root, so
 * several trees fit in one plan.
 */
@Value.Immutable
@PlanValue
public interface Level extends Annotated {

    /**
     * How elements refer to it.
     *
     * @return the id, unique among the levels of the plan
     */
    String getId();

    /**
     * Its printed name: 基本方針, 施策の柱.
     *
     * @return the name
     */
    String getName();

    /**
     * The level above.
     *
     * @return the id of the parent level, or empty for a root
     */
    Optional<String> getParent();

    /**
     * Whether elements of this level carry ratings.
     *
     * @return true for an evaluated level
     */
    @Value.Default
    default boolean isEvaluated() {
        return false;
    }

    /**
     * Starts a level.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Level} values; required: {@code id}, {@code name}. */
    class Builder extends ImmutableLevel.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
