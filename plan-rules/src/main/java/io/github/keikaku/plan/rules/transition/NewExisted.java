package io.github.keikaku.plan.rules.transition;

import io.github.keikaku.plan.model.evaluation.CanonicalGrade;
import io.github.keikaku.plan.model.evaluation.CanonicalPolicy;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.EnumSet;
import java.util.Set;

/** Something called new though an earlier evaluation found it running. */
final class NewExisted extends StandardRule {

    private static final Set<CanonicalPolicy> NEW = EnumSet.of(CanonicalPolicy.NEW);

    private static final Set<CanonicalGrade> RUNNING = EnumSet.of(
            CanonicalGrade.EXCEEDED, CanonicalGrade.ACHIEVED, CanonicalGrade.PROGRESSING, CanonicalGrade.INSUFFICIENT);

    NewExisted() {
        super(warning("transition.new.existed", "0.1.0").addImplies("evaluation.grade-policy.inconsistent"));
    }

    @Override
    public void check(RuleContext context) {
        History.of(context).eachStep((before, now) -> {
            if (now.entry().isToBeOneOf(NEW) && before.entry().isGradedOneOf(RUNNING)) {
                context.report(now.entry().path(), finding -> {
                    now.describe(finding, before);
                    before.entry().entry().getGrade().ifPresent(grade -> finding.argument("previousGrade", grade));
                });
            }
        });
    }
}
