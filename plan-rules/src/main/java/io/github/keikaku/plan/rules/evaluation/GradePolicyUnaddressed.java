package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;

/** Something that fell short and goes on as it is. */
final class GradePolicyUnaddressed extends StandardRule {

    GradePolicyUnaddressed() {
        super(info("evaluation.grade-policy.unaddressed", "0.1.0").addReferences(Sources.KIYOSE_SHEET + "【評価】【次年度方針】"));
    }

    @Override
    public void check(RuleContext context) {
        Evaluations.eachEntry(context, entry -> {
            if (Shortfall.isStalled(entry)) {
                context.report(entry.path(), entry::describe);
            }
        });
    }
}
