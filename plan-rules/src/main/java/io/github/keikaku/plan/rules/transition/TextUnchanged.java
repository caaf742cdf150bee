package io.github.keikaku.plan.rules.transition;

import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.RuleParameter;
import io.github.keikaku.plan.rules.internal.BareText;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Outcomes, or challenges, that say nothing but what last year's said. One statement that stands again among new ones
 * is no matter.
 */
final class TextUnchanged extends StandardRule {

    private static final RuleParameter<Integer> LENGTH = RuleParameter.integer("length", 6, 1, 1000);

    TextUnchanged() {
        super(info("transition.text.unchanged", "0.1.0").addParameters(LENGTH));
    }

    @Override
    public void check(RuleContext context) {
        int length = context.getParameter(LENGTH);
        History.of(context).eachNextStep((before, now) -> {
            check(context, before, now, "outcomes", EvaluationEntry::getOutcomes, length);
            check(context, before, now, "challenges", EvaluationEntry::getChallenges, length);
        });
    }

    private static void check(
            RuleContext context,
            Appearance before,
            Appearance now,
            String member,
            Function<EvaluationEntry, List<Statement>> statementsOf,
            int length) {
        List<Statement> texts = statementsOf.apply(now.entry().entry());
        List<Statement> earlier = statementsOf.apply(before.entry().entry());
        if (saysNothingNew(texts, earlier, length)) {
            context.report(now.entry().path().child(member), finding -> {
                now.describe(finding, before);
                finding.argument("member", member);
            });
        }
    }

    private static boolean saysNothingNew(List<Statement> statements, List<Statement> earlier, int length) {
        for (Statement statement : statements) {
            if (BareText.length(statement) >= length) {
                // Nearly always, the first has changed.
                return isAmong(earlier, statement) && textsOf(earlier, length).containsAll(textsOf(statements, length));
            }
        }
        return false;
    }

    private static boolean isAmong(List<Statement> statements, Statement one) {
        for (Statement statement : statements) {
            if (BareText.isSame(statement, one)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> textsOf(List<Statement> statements, int length) {
        return statements.stream()
                .filter(statement -> BareText.length(statement) >= length)
                .map(BareText::of)
                .collect(Collectors.toSet());
    }
}
