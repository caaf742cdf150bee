package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.Unit;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.math.BigDecimal;
import java.util.Optional;

/** A part greater than its whole (10／9校), where both count the same thing. */
final class RatioExceedsWhole extends StandardRule {

    RatioExceedsWhole() {
        super(warning("indicator.ratio.exceeds-whole", "0.1.0").addImplies("indicator.outlier"));
    }

    @Override
    public void check(RuleContext context) {
        Indicators.eachObservation(context, (indicator, placed) -> {
            Optional<BigDecimal> whole = placed.observation().getOutOf().filter(outOf -> outOf.signum() > 0);
            if (whole.isPresent()
                    && placed.value()
                            .filter(value -> value.compareTo(whole.get()) > 0)
                            .isPresent()
                    && !placed.observation().isApproximate()
                    && countsTheSame(indicator, placed.observation())) {
                context.report(placed.path(), finding -> {
                    placed.describe(finding);
                    finding.argument("value", placed.knownValue()).argument("outOf", whole.get());
                });
            }
        });
    }

    /** A percentage is no part itself, so the whole that it is of counts something else. */
    private static boolean countsTheSame(PlacedIndicator indicator, Observation observation) {
        Optional<Unit> ofWhole = observation.getOutOfUnit().map(Unit::of);
        return !indicator.isPercentage() && (ofWhole.isEmpty() || ofWhole.equals(indicator.unit()));
    }
}
