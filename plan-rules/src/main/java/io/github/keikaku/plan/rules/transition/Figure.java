package io.github.keikaku.plan.rules.transition;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.indicator.ObservationStatus;
import io.github.keikaku.plan.model.time.Period;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One actual figure of an indicator.
 *
 * @param version the version of the plan that holds it
 * @param observation the figure
 * @param path where it stands in that version
 */
record Figure(Version version, Observation observation, ModelPath path) {

    /** What it is about. */
    record Key(Period period, Optional<String> area) {}

    /** Whether it is an actual figure that can be compared: final, exact, of a known period. */
    boolean isComparable() {
        return observation.getKind() == ObservationKind.ACTUAL
                && observation.getStatus() == ObservationStatus.NORMAL
                && !observation.isApproximate()
                && observation.getPeriod().isPresent()
                && observation.getValue().isPresent();
    }

    Key key() {
        return new Key(observation.getPeriod().orElseThrow(), observation.getArea());
    }

    BigDecimal value() {
        return observation.getValue().orElseThrow();
    }

    /** Whether both are parts of the same whole, or of none. */
    boolean hasSameWhole(Figure other) {
        Optional<BigDecimal> one = observation.getOutOf().map(BigDecimal::stripTrailingZeros);
        return one.equals(other.observation.getOutOf().map(BigDecimal::stripTrailingZeros));
    }

    /** Whether it stands in a later report than another figure; a version of the plan is a report of its own. */
    boolean isReportedAfter(Figure other) {
        Optional<Period> report = observation.getReportedIn();
        Optional<Period> earlier = other.observation.getReportedIn();
        if (report.isPresent() && earlier.isPresent()) {
            return report.get().compareTo(earlier.get()) > 0;
        }
        return version != other.version;
    }
}
