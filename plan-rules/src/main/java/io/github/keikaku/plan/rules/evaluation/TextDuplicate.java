package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.RuleParameter;
import io.github.keikaku.plan.rules.internal.HashTwins;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The same outcome or challenge under two elements of one evaluation, without a link that says so. Only whole
 * statements count: what is listed below a statement may well be listed twice.
 */
final class TextDuplicate extends StandardRule {

    private static final RuleParameter<Integer> LENGTH = RuleParameter.integer("length", 6, 1, 1000);

    TextDuplicate() {
        super(info("evaluation.text.duplicate", "0.1.0")
                .addParameters(LENGTH)
                .addReferences(Sources.KIYOSE_SHEET + "（再掲）"));
    }

    @Override
    public void check(RuleContext context) {
        for (PlacedEvaluation evaluation : Evaluations.in(context)) {
            check(context, evaluation.entries(), "outcomes", EvaluationEntry::getOutcomes);
            check(context, evaluation.entries(), "challenges", EvaluationEntry::getChallenges);
        }
    }

    private static void check(
            RuleContext context,
            List<PlacedEntry> entries,
            String member,
            Function<EvaluationEntry, List<Statement>> statementsOf) {
        int length = context.getParameter(LENGTH);
        BitSet twins = twins(entries, statementsOf);
        Map<SpacelessText, SpacelessText> firsts = new HashMap<>();
        Map<SpacelessText, SameText> sameTexts = new HashMap<>();
        int before = 0;
        for (PlacedEntry entry : entries) {
            List<Statement> statements = statementsOf.apply(entry.entry());
            for (int i = 0; i < statements.size(); i++) {
                if (twins.get(before++)) {
                    SpacelessText text = new SpacelessText(entry, member, i, statements.get(i));
                    SpacelessText first = text.length() < length ? null : firsts.putIfAbsent(text, text);
                    if (first != null) {
                        sameTexts
                                .computeIfAbsent(first, key -> new SameText(context, first))
                                .add(text);
                    }
                }
            }
        }
    }

    /** Which statements, counted through all entries, may be equal to others. */
    private static BitSet twins(List<PlacedEntry> entries, Function<EvaluationEntry, List<Statement>> statementsOf) {
        HashTwins hashes = new HashTwins(entries.size());
        for (PlacedEntry entry : entries) {
            for (Statement statement : statementsOf.apply(entry.entry())) {
                hashes.add(SpacelessText.hashOf(statement));
            }
        }
        return hashes.find();
    }
}
