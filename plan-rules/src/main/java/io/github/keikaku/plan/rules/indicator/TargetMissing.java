package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.indicator.IndicatorStage;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.indicator.ObservationStatus;
import io.github.keikaku.plan.model.indicator.Polarity;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Excerpt;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.List;

/**
 * Indicators that nothing is aimed at, in one finding for the plan. Background statistics, quantities of which neither
 * more nor less is better, parts of a whole, and indicators without any figure need no target. A projection (見込量) is
 * what some plans have for one.
 */
final class TargetMissing extends StandardRule {

    TargetMissing() {
        super(info("indicator.target.missing", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        if (context.isExcerpt()) {
            return;
        }
        List<PlacedIndicator> aiming = Indicators.in(context).stream()
                .filter(TargetMissing::needsTarget)
                .toList();
        List<String> without = aiming.stream()
                .filter(placed -> !hasTarget(placed))
                .map(PlacedIndicator::id)
                .toList();
        if (!without.isEmpty()) {
            context.report(
                    ModelPath.root().child("indicators"),
                    finding -> finding.argument("count", without.size())
                            .argument("total", aiming.size())
                            .argument("indicators", Excerpt.of(without)));
        }
    }

    private static boolean needsTarget(PlacedIndicator placed) {
        return !placed.observations().isEmpty()
                && placed.indicator().getBreakdown().isEmpty()
                && placed.indicator()
                        .getStage()
                        .filter(IndicatorStage.CONTEXT::equals)
                        .isEmpty()
                && placed.indicator()
                        .getPolarity()
                        .filter(Polarity.NEUTRAL::equals)
                        .isEmpty();
    }

    private static boolean hasTarget(PlacedIndicator placed) {
        return placed.indicator().getObservations().stream().anyMatch(TargetMissing::isTarget);
    }

    private static boolean isTarget(Observation observation) {
        return (observation.getKind() == ObservationKind.TARGET || observation.getKind() == ObservationKind.PROJECTION)
                && observation.getStatus() != ObservationStatus.MISSING;
    }
}
