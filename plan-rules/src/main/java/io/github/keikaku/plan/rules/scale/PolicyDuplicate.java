package io.github.keikaku.plan.rules.scale;

import io.github.keikaku.plan.model.evaluation.Policy;
import io.github.keikaku.plan.model.evaluation.Scale;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanWalk;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;

/** Two next-year policies of one scale with the same symbol: nobody can tell which of them an entry means. */
final class PolicyDuplicate extends StandardRule {

    PolicyDuplicate() {
        super(error("scale.policy.duplicate", "0.1.0").addReferences(Sources.KIYOSE_SHEET + "【次年度方針】"));
    }

    @Override
    public void check(RuleContext context) {
        PlanWalk.each(
                context.getPlan(),
                Scale.class,
                (scale, path) -> Symbols.reportDuplicates(
                        context, scale.getPolicies(), path.child("policies"), Policy::getSymbol));
    }
}
