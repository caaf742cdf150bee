package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.HashTwins;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two entries for one element in one evaluation. */
final class EntryDuplicate extends StandardRule {

    EntryDuplicate() {
        super(error("evaluation.entry.duplicate", "0.1.0").addReferences(Sources.KIYOSE_SHEET + "（取組ごとに一つの評価）"));
    }

    @Override
    public void check(RuleContext context) {
        for (PlacedEvaluation evaluation : Evaluations.in(context)) {
            check(context, evaluation.entries());
        }
    }

    private static void check(RuleContext context, List<PlacedEntry> entries) {
        HashTwins elements = new HashTwins(entries.size());
        for (PlacedEntry entry : entries) {
            elements.add(entry.element().hashCode());
        }
        BitSet twins = elements.find();
        Map<String, PlacedEntry> firsts = new HashMap<>();
        for (int i = twins.nextSetBit(0); i >= 0; i = twins.nextSetBit(i + 1)) {
            PlacedEntry entry = entries.get(i);
            PlacedEntry first = firsts.putIfAbsent(entry.element(), entry);
            if (first != null) {
                context.report(
                        entry.path().child("element"),
                        finding -> finding.argument("element", entry.element())
                                .argument("first", first.path().toString()));
            }
        }
    }
}
