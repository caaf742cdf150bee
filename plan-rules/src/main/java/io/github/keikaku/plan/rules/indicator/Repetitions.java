package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.model.indicator.ObservationStatus;
import io.github.keikaku.plan.rules.RuleContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures that one report gives twice, worked out once for the rule on those that agree and the rule on those that do
 * not. Nothing is said where one of two different figures is approximate (約150人 and 148人), nor where their statuses
 * tell them apart (速報 and the final figure).
 */
final class Repetitions {

    private final List<Repetition> repetitions = new ArrayList<>();

    private Repetitions(List<PlacedIndicator> indicators) {
        indicators.forEach(indicator -> collect(indicator.observations()));
    }

    static List<Repetition> in(RuleContext context) {
        Repetitions all = context.getShared(Repetitions.class, () -> new Repetitions(Indicators.in(context)));
        return Collections.unmodifiableList(all.repetitions);
    }

    private void collect(List<PlacedObservation> observations) {
        if (observations.size() < 2) {
            return;
        }
        record Reading(PlacedObservation.Key key, BigDecimal value) {}
        record Claim(PlacedObservation.Key key, ObservationStatus status) {}
        Map<Reading, PlacedObservation> readings = new HashMap<>();
        Map<Claim, PlacedObservation> claims = new HashMap<>();
        for (PlacedObservation next : observations) {
            if (!next.hasValue()) {
                continue;
            }
            PlacedObservation.Key key = next.key();
            // Two values that differ in scale alone mean the same, and are equal once stripped.
            Reading reading = new Reading(key, next.knownValue().stripTrailingZeros());
            PlacedObservation same = readings.putIfAbsent(reading, next);
            PlacedObservation first =
                    claims.putIfAbsent(new Claim(key, next.observation().getStatus()), next);
            if (same != null) {
                repetitions.add(new Repetition(next, same, sameWhole(next, same)));
            } else if (first != null && !isApproximate(next) && !isApproximate(first)) {
                repetitions.add(new Repetition(next, first, false));
            }
        }
    }

    /** A figure that names no whole does not contradict one that does. */
    private static boolean sameWhole(PlacedObservation one, PlacedObservation other) {
        return one.observation()
                .getOutOf()
                .flatMap(whole -> other.observation().getOutOf().map(otherWhole -> whole.compareTo(otherWhole) == 0))
                .orElse(true);
    }

    private static boolean isApproximate(PlacedObservation placed) {
        return placed.observation().isApproximate();
    }

    /**
     * A figure for what there was a figure already.
     *
     * @param again the later one
     * @param first the earlier one
     * @param agrees whether they say the same
     */
    record Repetition(PlacedObservation again, PlacedObservation first, boolean agrees) {}
}
