package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import io.github.keikaku.plan.model.evaluation.Scale;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One evaluation, with its place.
 *
 * @param evaluation the evaluation
 * @param path where it stands
 * @param scale the scale in force
 * @param entries its entries
 */
public record PlacedEvaluation(Evaluation evaluation, ModelPath path, Scale scale, List<PlacedEntry> entries) {

    /** So few blank cells cannot show that a form has no such column. */
    private static final int TOO_FEW = 5;

    /**
     * The year evaluated.
     *
     * @return the fiscal year
     */
    public FiscalYear year() {
        return evaluation.getFiscalYear();
    }

    Key key() {
        return new Key(year(), evaluation.getStage(), evaluation.getEvaluator());
    }

    /** Whether the form has a column: not where many entries stand in it and none of them fills it. */
    boolean hasColumn(Predicate<EvaluationEntry> isFilled) {
        return entries.size() < TOO_FEW
                || entries.stream().map(PlacedEntry::entry).anyMatch(isFilled);
    }

    /**
     * What a plan has one evaluation of.
     *
     * @param year the fiscal year
     * @param stage who stands behind it
     * @param evaluator who evaluated, if printed
     */
    record Key(FiscalYear year, EvaluationStage stage, Optional<String> evaluator) {}
}
