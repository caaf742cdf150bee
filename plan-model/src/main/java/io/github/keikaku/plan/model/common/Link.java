package io.github.keikaku.plan.model.common;

import io.github.keikaku.plan.model.internal.PlanValue;
import java.util.Optional;
import org.immutables.value.Value;

/** A link from one part of a plan to an element of this plan, of its previous version, or of another plan. */
@Value.Immutable
@PlanValue
public interface Link extends Annotated {

    /**
     * How the two belong together.
     *
     * @return the type, seen from the newer or referring side
     */
    LinkType getType();

    /**
     * What it leads to: an element id; {@code other-plan-id} or {@code other-plan-id#element-id}; or
     * {@code previous#element-id} for the previous version of the same plan.
     *
     * @return the target, as written
     */
    String getTarget();

    /**
     * A remark on the link.
     *
     * @return the remark, if any
     */
    Optional<String> getNote();

    /**
     * Starts a link.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Link} values; required: {@code type}, {@code target}. */
    class Builder extends ImmutableLink.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
