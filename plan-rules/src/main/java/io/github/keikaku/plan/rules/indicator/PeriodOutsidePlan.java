package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.model.PlanPeriod;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.time.LocalDate;

/** A target for a time when the plan is over. The day after its end still shows what the plan has reached. */
final class PeriodOutsidePlan extends StandardRule {

    PeriodOutsidePlan() {
        super(info("indicator.period.outside-plan", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        context.getPlan().getPeriod().filter(PlanPeriod::isInOrder).ifPresent(period -> {
            LocalDate dayAfter = period.getTo().getLastDay().plusDays(1);
            Indicators.eachObservation(context, (indicator, placed) -> {
                if (placed.observation().getKind() == ObservationKind.TARGET && isAfter(placed, dayAfter)) {
                    context.report(placed.path().child("period"), finding -> {
                        placed.describe(finding);
                        finding.argument("to", period.getTo().getValue());
                    });
                }
            });
        });
    }

    private static boolean isAfter(PlacedObservation placed, LocalDate dayAfter) {
        return placed.period()
                .filter(period -> period.getFirstDay().isAfter(dayAfter)
                        || (period.getFirstDay().equals(dayAfter)
                                && !period.getLastDay().filter(dayAfter::equals).isPresent()))
                .isPresent();
    }
}
