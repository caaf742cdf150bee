package io.github.keikaku.plan.rules.plan;

import io.github.keikaku.plan.model.PlanPeriod;
import io.github.keikaku.plan.rules.ConstraintFault;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanWalk;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;

/** The period of a plan or an element that ends before it begins. */
final class PeriodReversed extends StandardRule {

    PeriodReversed() {
        super(error("plan.period.reversed", "0.1.0").addReferences(Sources.DOCUMENT));
    }

    @Override
    public void check(RuleContext context) {
        for (ConstraintFault fault : context.getConstraintFaults()) {
            PlanPeriod period = (PlanPeriod) fault.getObject();
            context.report(fault.getPath(), finding -> {
                finding.argument("from", period.getFrom().getValue())
                        .argument("to", period.getTo().getValue());
                PlanWalk.elementAround(context.getPlan(), fault.getPath())
                        .ifPresent(element -> finding.argument("element", element.getId()));
            });
        }
    }
}
