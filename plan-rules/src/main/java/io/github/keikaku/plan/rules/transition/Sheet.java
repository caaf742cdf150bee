package io.github.keikaku.plan.rules.transition;

import io.github.keikaku.plan.model.evaluation.EvaluationCoverage;
import io.github.keikaku.plan.rules.evaluation.PlacedEntry;
import io.github.keikaku.plan.rules.evaluation.PlacedEvaluation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One evaluation of one version of the plan, its entries by element. */
final class Sheet {

    private final Version version;
    private final PlacedEvaluation evaluation;
    private @Nullable Map<String, Appearance> appearances;

    Sheet(Version version, PlacedEvaluation evaluation) {
        this.version = version;
        this.evaluation = evaluation;
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
        return evaluation.evaluation().getCoverage() == EvaluationCoverage.ALL
                && !evaluation.entries().isEmpty();
    }

    /** What it says, by the identity of the element. */
    Map<String, Appearance> appearances() {
        Map<String, Appearance> known = appearances;
        if (known == null) {
            known = new LinkedHashMap<>(2 * evaluation.entries().size());
            for (PlacedEntry entry : evaluation.entries()) {
                known.putIfAbsent(version.identityOf(entry.element()), new Appearance(this, entry));
            }
            appearances = known;
        }
        return known;
    }
}
