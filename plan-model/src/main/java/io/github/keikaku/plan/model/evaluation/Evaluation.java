package io.github.keikaku.plan.model.evaluation;

import io.github.keikaku.plan.model.common.Annotated;
import io.github.keikaku.plan.model.internal.PlanValue;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.model.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One evaluation (評価調書) of a plan: one fiscal year, seen by one evaluator at one stage. */
@Value.Immutable
@PlanValue
public interface Evaluation extends Annotated {

    /**
     * The year evaluated (評価対象年度), never the year of evaluating.
     *
     * @return the fiscal year
     */
    FiscalYear getFiscalYear();

    /**
     * The year of evaluating.
     *
     * @return the fiscal year, if known
     */
    Optional<FiscalYear> getConductedIn();

    /**
     * Who stands behind it.
     *
     * @return the stage
     */
    @Value.Default
    default EvaluationStage getStage() {
        return EvaluationStage.SELF;
    }

    /**
     * Who evaluated.
     *
     * @return the name, if printed
     */
    Optional<String> getEvaluator();

    /**
     * What it set out to cover.
     *
     * @return the coverage
     */
    @Value.Default
    default EvaluationCoverage getCoverage() {
        return EvaluationCoverage.ALL;
    }

    /**
     * When it was published.
     *
     * @return the date, if known
     */
    Optional<PartialDate> getPublished();

    /**
     * The scale of this year's form, where it had its own.
     *
     * @return the scale, or empty where the plan's applies
     */
    Optional<Scale> getScale();

    /**
     * What it says of each element.
     *
     * @return the entries, in printed order
     */
    List<EvaluationEntry> getEntries();

    /**
     * Starts an evaluation.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Evaluation} values; required: {@code fiscalYear}. */
    class Builder extends ImmutableEvaluation.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
