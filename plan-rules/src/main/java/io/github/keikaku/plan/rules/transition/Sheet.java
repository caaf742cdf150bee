package io.github.keikaku.plan.rules.transition;

import io.github.keikaku.plan.model.evaluation.EvaluationCoverage;
import io.github.keikaku.plan.rules.evaluation.PlacedEntry;
import io.github.keikaku.plan.rules.evaluation.PlacedEvaluation;
import java.util.LinkedHashMap;
import java.util.Map;

/** One evaluation of one version of the plan, its entries by element. */
final class Sheet {

    private final Version version;
    private final PlacedEvaluation evaluation;
    private final Map<String, Appearance> appearances;

    Sheet(Version version, PlacedEvaluation evaluation) {
        this.version = version;
        this.evaluation = evaluation;
        this.appearances = new LinkedHashMap<>(2 * evaluation.entries().size());
        for (PlacedEntry entry : evaluation.entries()) {
            appearances.putIfAbsent(version.identityOf(entry.element()), new Appearance(this, entry));
        }
    }

    PlacedEvaluation evaluation() {
        return evaluation;
    }

    int year() {
        return evaluation.year().getValue();
    }

    boolean isInPlan() {
        return version.isChecked();
    }

    /** Whether it set out to cover every element, and says something at all. */
    boolean isComplete() {
        return evaluation.evaluation().getCoverage() == EvaluationCoverage.ALL && !appearances.isEmpty();
    }

    /** What it says, by the identity of the element. */
    Map<String, Appearance> appearances() {
        return appearances;
    }
}
