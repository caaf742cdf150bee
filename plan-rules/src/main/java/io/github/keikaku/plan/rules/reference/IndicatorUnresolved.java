package io.github.keikaku.plan.rules.reference;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.indicator.Breakdown;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanWalk;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;

/** A part of an indicator that the plan does not have. */
final class IndicatorUnresolved extends StandardRule {

    IndicatorUnresolved() {
        super(error("reference.indicator.unresolved", "0.1.0").addReferences(Sources.DOCUMENT));
    }

    @Override
    public void check(RuleContext context) {
        References indicators = new References(
                context, "indicator", id -> context.getIndex().findIndicator(id).isPresent());
        PlanWalk.list(
                context.getPlan().getIndicators(),
                ModelPath.root().child("indicators"),
                (indicator, path) -> indicators.check(
                        indicator.getBreakdown().flatMap(Breakdown::getOf),
                        path.child("breakdown").child("of")));
    }
}
