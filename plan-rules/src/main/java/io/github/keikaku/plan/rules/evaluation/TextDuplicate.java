package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.RuleParameter;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
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
        Map<SpacelessText, SpacelessText> firsts = new HashMap<>(2 * entries.size());
        Map<SpacelessText, SameText> sameTexts = new HashMap<>();
        for (PlacedEntry entry : entries) {
            List<Statement> statements = statementsOf.apply(entry.entry());
            for (int i = 0; i < statements.size(); i++) {
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
