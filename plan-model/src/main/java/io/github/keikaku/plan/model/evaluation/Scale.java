package io.github.keikaku.plan.model.evaluation;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.internal.PlanValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The grades, next-year policies and further axes in which a municipality evaluates. Declared without grades, or
 * without policies, that axis is not used.
 */
@Value.Immutable
@PlanValue
public interface Scale extends Annotated {

    /**
     * The grades.
     *
     * @return the grades, best first
     */
    List<Grade> getGrades();

    /**
     * The next-year policies.
     *
     * @return the policies, in printed order
     */
    List<Policy> getPolicies();

    /**
     * Any further axes.
     *
     * @return the axes, in printed order
     */
    List<RatingAxis> getAxes();

    /**
     * The grade of a symbol.
     *
     * @param symbol what stands in the grade column
     * @return the first grade with that symbol
     */
    default Optional<Grade> findGrade(String symbol) {
        return getGrades().stream()
                .filter(grade -> grade.getSymbol().equals(symbol))
                .findFirst();
    }

    /**
     * The policy of a symbol.
     *
     * @param symbol what stands in the policy column
     * @return the first policy with that symbol
     */
    default Optional<Policy> findPolicy(String symbol) {
        return getPolicies().stream()
                .filter(policy -> policy.getSymbol().equals(symbol))
                .findFirst();
    }

    /**
     * Starts a scale.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Scale} values; nothing is required. */
    class Builder extends ImmutableScale.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
