package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.PlanPeriod;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;

/** An evaluation of a year in which the plan does not run; often the year of evaluating stands there by mistake. */
final class YearOutsidePlan extends StandardRule {

    YearOutsidePlan() {
        super(warning("evaluation.year.outside-plan", "0.1.0").addReferences(Sources.KIYOSE_SHEET + "（計画の期間に対する達成状況）"));
    }

    @Override
    public void check(RuleContext context) {
        context.getPlan().getPeriod().filter(PlanPeriod::isInOrder).ifPresent(period -> {
            for (PlacedEvaluation evaluation : Evaluations.in(context)) {
                if (!period.contains(evaluation.year())) {
                    context.report(
                            evaluation.path().child("fiscalYear"),
                            finding -> finding.argument(
                                            "fiscalYear", evaluation.year().getValue())
                                    .argument("from", period.getFrom().getValue())
                                    .argument("to", period.getTo().getValue()));
                }
            }
        });
    }
}
