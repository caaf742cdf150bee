package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.time.Period;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One figure, with its place.
 *
 * @param indicator what it is a figure of
 * @param observation the figure
 * @param path where it stands
 */
record PlacedObservation(Indicator indicator, Observation observation, ModelPath path) {

    Optional<BigDecimal> value() {
        return observation.getValue();
    }

    Optional<Period> period() {
        return observation.getPeriod();
    }

    boolean hasValue() {
        return observation.getValue().isPresent();
    }

    /** Its period, for those that were chosen for having one. */
    Period knownPeriod() {
        return observation.getPeriod().orElseThrow();
    }

    /** Its value, for those that were chosen for having one. */
    BigDecimal knownValue() {
        return observation.getValue().orElseThrow();
    }

    Key key() {
        return new Key(
                observation.getPeriod(), observation.getKind(), observation.getReportedIn(), observation.getArea());
    }

    /** Adds what every finding about a figure says: its indicator, its period, and the unit. */
    void describe(Finding.Builder finding) {
        finding.argument("indicator", indicator.getId());
        observation.getPeriod().ifPresent(period -> finding.argument("period", period.toString()));
        indicator.getUnit().ifPresent(unit -> finding.argument("unit", unit));
    }

    /**
     * What one report gives one figure of.
     *
     * @param period what the figure is about
     * @param kind what it claims to be
     * @param reportedIn the report
     * @param area the area, where that is not the whole
     */
    record Key(Optional<Period> period, ObservationKind kind, Optional<Period> reportedIn, Optional<String> area) {}
}
