package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;

/** Two entries for one element in one evaluation. */
final class EntryDuplicate extends StandardRule {

    EntryDuplicate() {
        super(error("evaluation.entry.duplicate", "0.1.0").addReferences(Sources.KIYOSE_SHEET + "（取組ごとに一つの評価）"));
    }

    @Override
    public void check(RuleContext context) {
        for (PlacedEvaluation evaluation : Evaluations.in(context)) {
            if (evaluation.hasDuplicates()) {
                check(context, evaluation);
            }
        }
    }

    private static void check(RuleContext context, PlacedEvaluation evaluation) {
        for (PlacedEntry entry : evaluation.entries()) {
            PlacedEntry first = evaluation.entriesByElement().getOrDefault(entry.element(), entry);
            if (!first.path().equals(entry.path())) {
                context.report(
                        entry.path().child("element"),
                        finding -> finding.argument("element", entry.element())
                                .argument("first", first.path().toString()));
            }
        }
    }
}
