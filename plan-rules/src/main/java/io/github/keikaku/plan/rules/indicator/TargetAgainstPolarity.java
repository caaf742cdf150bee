package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.indicator.Polarity;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.List;
import java.util.Optional;

/**
 * A last target that is worse than where the plan starts from: its baseline, or else the last figure from before the
 * plan. Figures that came later may be better than the target without anything being wrong. Quantities that move by
 * themselves, which a plan tries to slow, are left alone, and so is whatever has a projection.
 */
final class TargetAgainstPolarity extends StandardRule {

    private static final List<String> ONLY_SLOWED =
            List.of("人口", "高齢化", "抑制", "認定", "給付", "保険料", "医療費", "維持", "以内", "以下");

    TargetAgainstPolarity() {
        super(warning("indicator.target.against-polarity", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        for (PlacedIndicator placed : Indicators.in(context)) {
            Optional<Polarity> polarity = placed.indicator().getPolarity().filter(known -> known != Polarity.NEUTRAL);
            if (polarity.isPresent()
                    && placed.has(ObservationKind.TARGET)
                    && !placed.has(ObservationKind.PROJECTION)
                    && !placed.mentions(ONLY_SLOWED)) {
                check(context, placed, polarity.get());
            }
        }
    }

    private static void check(RuleContext context, PlacedIndicator indicator, Polarity polarity) {
        var targets = indicator.seriesByArea(ObservationKind.TARGET);
        var baselines = indicator.seriesByArea(ObservationKind.BASELINE);
        var actual = indicator.seriesByArea(ObservationKind.ACTUAL);
        targets.forEach((area, figures) -> {
            Optional<PlacedObservation> target = lastWithValue(figures);
            Optional<PlacedObservation> start = lastWithValue(baselines.getOrDefault(area, List.of()))
                    .or(() -> lastBeforePlan(context, actual.getOrDefault(area, List.of())));
            if (target.isPresent() && start.isPresent() && isWorse(target.get(), start.get(), polarity)) {
                report(context, target.get(), start.get(), polarity);
            }
        });
    }

    private static boolean isWorse(PlacedObservation target, PlacedObservation start, Polarity polarity) {
        int order = target.knownValue().compareTo(start.knownValue());
        return polarity == Polarity.HIGHER_IS_BETTER ? order < 0 : order > 0;
    }

    private static Optional<PlacedObservation> lastBeforePlan(RuleContext context, List<PlacedObservation> figures) {
        return context.getPlan()
                .getPeriod()
                .flatMap(plan -> lastWithValue(figures.stream()
                        .filter(placed -> placed.knownPeriod()
                                .getLastDay()
                                .filter(last -> last.isBefore(plan.getFrom().getFirstDay()))
                                .isPresent())
                        .toList()));
    }

    private static Optional<PlacedObservation> lastWithValue(List<PlacedObservation> inTime) {
        return inTime.stream().filter(PlacedObservation::hasValue).reduce((earlier, later) -> later);
    }

    private static void report(
            RuleContext context, PlacedObservation target, PlacedObservation start, Polarity polarity) {
        context.report(target.path().child("value"), finding -> {
            target.describe(finding);
            finding.argument("value", target.knownValue())
                    .argument("start", start.knownValue())
                    .argument("startPeriod", start.knownPeriod().toString())
                    .argument("polarity", polarity.name());
        });
    }
}
