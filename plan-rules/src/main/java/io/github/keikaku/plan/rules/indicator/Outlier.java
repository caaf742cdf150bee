package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.time.Period;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.RuleParameter;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One figure that is many times all others of its series, or a fraction of them all: most often a digit or a unit that
 * slipped. Eight times finds a slipped digit and leaves room for growth. Series that grow or swing by themselves, short
 * ones, and small counts, which jump by chance, are left alone.
 */
final class Outlier extends StandardRule {

    private static final RuleParameter<BigDecimal> FACTOR = RuleParameter.decimal(
            "factor", BigDecimal.valueOf(8), BigDecimal.valueOf(2), BigDecimal.valueOf(1_000_000));

    private static final int ENOUGH = 4;
    private static final BigDecimal SMALL_COUNT = BigDecimal.valueOf(100);
    private static final Comparator<PlacedObservation> BY_VALUE = Comparator.comparing(PlacedObservation::knownValue);

    Outlier() {
        super(info("indicator.outlier", "0.1.0").addParameters(FACTOR));
    }

    @Override
    public void check(RuleContext context) {
        BigDecimal factor = context.getParameter(FACTOR);
        for (PlacedIndicator indicator : Indicators.in(context)) {
            if (indicator.observations().size() >= ENOUGH) {
                indicator
                        .series(ObservationKind.ACTUAL)
                        .forEach(series -> check(context, latestReadings(series), factor));
            }
        }
    }

    private static void check(RuleContext context, List<PlacedObservation> readings, BigDecimal factor) {
        int size = readings.size();
        if (size < ENOUGH || !areComparable(readings)) {
            return;
        }
        readings.sort(BY_VALUE);
        PlacedObservation least = readings.get(0);
        PlacedObservation greatest = readings.get(size - 1);
        if (isFarBelow(readings.get(size - 2), greatest, factor)
                && !isFarBelow(least, readings.get(size - 2), factor)) {
            report(context, greatest, least, readings.get(size - 2));
        } else if (isFarBelow(least, readings.get(1), factor) && !isFarBelow(readings.get(1), greatest, factor)) {
            report(context, least, readings.get(1), greatest);
        }
    }

    private static boolean isFarBelow(PlacedObservation less, PlacedObservation more, BigDecimal factor) {
        return less.knownValue().multiply(factor).compareTo(more.knownValue()) <= 0;
    }

    /** A greater part of the same: whole periods of one kind, above zero, and not all small counts. */
    private static boolean areComparable(List<PlacedObservation> readings) {
        Set<Rhythm.Count> counts = new HashSet<>();
        boolean large = false;
        for (PlacedObservation placed : readings) {
            Period period = placed.knownPeriod();
            BigDecimal value = placed.knownValue();
            if (period.isRange() || period.isOpen() || value.signum() <= 0) {
                return false;
            }
            counts.add(Rhythm.countOf(period));
            large |= value.scale() > 0 || value.compareTo(SMALL_COUNT) >= 0;
        }
        return large && counts.size() == 1;
    }

    /** For each period that has a value, what the newest report says. */
    private static List<PlacedObservation> latestReadings(List<PlacedObservation> series) {
        Map<Period, PlacedObservation> latest = new HashMap<>();
        for (PlacedObservation placed : series) {
            if (placed.hasValue()) {
                latest.put(placed.knownPeriod(), placed);
            }
        }
        return new ArrayList<>(latest.values());
    }

    private static void report(
            RuleContext context, PlacedObservation outlier, PlacedObservation from, PlacedObservation to) {
        context.report(outlier.path().child("value"), finding -> {
            outlier.describe(finding);
            finding.argument("value", outlier.knownValue())
                    .argument("from", from.knownValue())
                    .argument("to", to.knownValue());
        });
    }
}
