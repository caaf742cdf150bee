package io.github.keikaku.plan.model.role;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.internal.PlanValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Someone who has a part in the plan (主体): citizens, the community, professionals, the social welfare council, the
 * municipality.
 */
@Value.Immutable
@PlanValue
public interface Actor extends Annotated {

    /**
     * How roles refer to it.
     *
     * @return the id, unique among the actors of the plan
     */
    String getId();

    /**
     * Its printed name.
     *
     * @return the name
     */
    String getName();

    /**
     * Which of the standard columns it belongs to.
     *
     * @return the categories, one or more
     */
    List<ActorCategory> getCategories();

    /**
     * Who is meant by it: 企業, 学校.
     *
     * @return the members, in printed order
     */
    List<String> getMembers();

    /**
     * The actor that it is a part of, where it has roles of its own within it.
     *
     * @return the id of the parent actor, if it is a sub-actor
     */
    Optional<String> getParent();

    /**
     * Starts an actor.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Actor} values; required: {@code id}, {@code name}. */
    class Builder extends ImmutableActor.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
