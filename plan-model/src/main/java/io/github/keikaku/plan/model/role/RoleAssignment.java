package io.github.keikaku.plan.model.role;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.internal.PlanValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What one actor is to do for one element (a cell of the 役割分担表), or for the plan as a whole. */
@Value.Immutable
@PlanValue
public interface RoleAssignment extends Annotated {

    /**
     * Who.
     *
     * @return the id of the actor
     */
    String getActor();

    /**
     * For what.
     *
     * @return the id of the element, or empty for the plan as a whole
     */
    Optional<String> getElement();

    /**
     * What the actor is to do.
     *
     * @return the statements, in printed order
     */
    List<Statement> getStatements();

    /**
     * Starts a role assignment.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RoleAssignment} values; required: {@code actor}. */
    class Builder extends ImmutableRoleAssignment.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
