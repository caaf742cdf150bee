package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.HashMap;
import java.util.Map;

/** Two entries for one element in one evaluation. */
final class EntryDuplicate extends StandardRule {

    EntryDuplicate() {
        super(error("evaluation.entry.duplicate", "0.1.0").addReferences(Sources.KIYOSE_SHEET + "（取組ごとに一つの評価）"));
    }

    @Override
    public void check(RuleContext context) {
        for (PlacedEvaluation evaluation : Evaluations.in(context)) {
            Map<String, ModelPath> firstPlaces = new HashMap<>();
            for (PlacedEntry entry : evaluation.entries()) {
                ModelPath first = firstPlaces.putIfAbsent(entry.element(), entry.path());
                if (first != null) {
                    context.report(
                            entry.path().child("element"),
                            finding ->
                                    finding.argument("element", entry.element()).argument("first", first.toString()));
                }
            }
        }
    }
}
