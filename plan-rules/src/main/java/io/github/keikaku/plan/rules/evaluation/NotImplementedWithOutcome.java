package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.evaluation.CanonicalGrade;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.RuleParameter;
import io.github.keikaku.plan.rules.internal.Invisible;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An entry that says that nothing was done, and what came of it. Saying why nothing was done is no outcome. */
final class NotImplementedWithOutcome extends StandardRule {

    private static final Set<CanonicalGrade> NOT_IMPLEMENTED = EnumSet.of(CanonicalGrade.NOT_IMPLEMENTED);

    private static final RuleParameter<List<String>> EXPLAINING = RuleParameter.texts(
            "explaining", List.of("未実施", "未着手", "なし", "なかった", "なく", "ない", "できず", "せず", "中止", "延期", "見送", "検討"));

    NotImplementedWithOutcome() {
        super(info("evaluation.not-implemented.with-outcome", "0.1.0")
                .addParameters(EXPLAINING)
                .addReferences(Sources.KIYOSE_SHEET + "【評価】Ｄ 未実施"));
    }

    @Override
    public void check(RuleContext context) {
        List<String> explaining = context.getParameter(EXPLAINING);
        Evaluations.eachEntry(context, entry -> {
            if (entry.isGradedOneOf(NOT_IMPLEMENTED)
                    && entry.entry().getOutcomes().stream().anyMatch(outcome -> isOutcome(outcome, explaining))) {
                context.report(entry.path(), entry::describe);
            }
        });
    }

    private static boolean isOutcome(Statement statement, List<String> explaining) {
        String text = statement.getText();
        return !Invisible.isAllOf(text)
                && text.codePoints().anyMatch(Character::isLetterOrDigit)
                && explaining.stream().noneMatch(text::contains);
    }
}
