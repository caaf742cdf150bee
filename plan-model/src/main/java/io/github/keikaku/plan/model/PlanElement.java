package io.github.keikaku.plan.model;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.common.LegalItem;
import io.github.keikaku.plan.model.common.Link;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.internal.PlanValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One policy, measure or project (施策, 取組) in the tree of a plan, with what is below it. */
@Value.Immutable
@PlanValue
public interface PlanElement extends Annotated {

    /**
     * How the rest of the plan refers to it.
     *
     * @return the id, unique among the elements of the plan
     */
    String getId();

    /**
     * Which level it is on.
     *
     * @return the id of the level
     */
    String getLevel();

    /**
     * Its printed number.
     *
     * @return the number without brackets, if numbered
     */
    Optional<String> getNumber();

    /**
     * Its printed title.
     *
     * @return the title
     */
    @NotBlank(message = "structure.title.blank")
    String getTitle();

    /**
     * Other printed forms of the title.
     *
     * @return the aliases
     */
    List<String> getAliases();

    /**
     * Whether the plan gives it priority (重点).
     *
     * @return true for a priority element
     */
    @Value.Default
    default boolean isPriority() {
        return false;
    }

    /**
     * What it is to achieve (目標, 10年後の姿).
     *
     * @return the goal, if printed
     */
    Optional<String> getGoal();

    /**
     * What it is.
     *
     * @return the description, if printed
     */
    Optional<String> getDescription();

    /**
     * Why: what residents or surveys said.
     *
     * @return the statements, in printed order
     */
    List<Statement> getRationale();

    /**
     * What it is to change from and to.
     *
     * @return the shift, if printed
     */
    Optional<Shift> getShift();

    /**
     * Who is in charge (担当課).
     *
     * @return the departments, in printed order
     */
    List<String> getDepartments();

    /**
     * When it runs (事業期間).
     *
     * @return the period, if it has its own
     */
    Optional<@Valid PlanPeriod> getPeriod();

    /**
     * How it belongs to other elements and plans.
     *
     * @return the links, in order
     */
    List<Link> getLinks();

    /**
     * The items of law that it addresses.
     *
     * @return the items
     */
    List<LegalItem> getLegalItems();

    /**
     * What is below it.
     *
     * @return the elements of the level below, in printed order
     */
    List<@Valid PlanElement> getChildren();

    /**
     * Starts a plan element.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PlanElement} values; required: {@code id}, {@code level}, {@code title}. */
    class Builder extends ImmutablePlanElement.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
