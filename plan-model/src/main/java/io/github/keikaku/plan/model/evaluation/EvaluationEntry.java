package io.github.keikaku.plan.model.evaluation;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.internal.PlanValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one evaluation says of one element: its grade, what comes next, what was achieved and what remains (評価調書の一行).
 */
@Value.Immutable
@PlanValue
public interface EvaluationEntry extends Annotated {

    /**
     * Which element.
     *
     * @return the id of the element
     */
    String getElement();

    /**
     * The grade as printed.
     *
     * @return a symbol of the scale in force, if graded
     */
    Optional<String> getGrade();

    /**
     * The next-year policy (次年度方針) as printed.
     *
     * @return a symbol of the scale in force, if given
     */
    Optional<String> getNextPolicy();

    /**
     * Last year's grade as printed this year.
     *
     * @return the grade that this sheet says was given a year before, if it does
     */
    Optional<String> getPreviousGrade();

    /**
     * Ratings on further axes.
     *
     * @return the ratings, in printed order
     */
    List<Rating> getRatings();

    /**
     * What was achieved (成果・実績), as printed and whatever its kind.
     *
     * @return the statements, in printed order
     */
    List<Statement> getOutcomes();

    /**
     * What remains to be done (課題).
     *
     * @return the statements, in printed order
     */
    List<Statement> getChallenges();

    /**
     * Starts an evaluation entry.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link EvaluationEntry} values; required: {@code element}. */
    class Builder extends ImmutableEvaluationEntry.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
