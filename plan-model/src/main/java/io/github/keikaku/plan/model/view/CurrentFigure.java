package io.github.keikaku.plan.model.view;

import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationStatus;
import io.github.keikaku.plan.model.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The newest actual figure of a series beside the one before it, as reports print them side by side (本年度・前年度). Not
 * measured is a figure too, so the newest may have no value.
 *
 * <p>The one before is what the same report says of the period before, even where an earlier report said otherwise; an
 * earlier report speaks only where this one is silent. Only like is set beside like: a fiscal year follows a fiscal year,
 * and the last day of a fiscal year counts as that year.
 */
public final class CurrentFigure {

    private final Period period;
    private final List<Observation> readings;
    private final List<Observation> previous;

    private CurrentFigure(List<Observation> readings, List<Observation> previous) {
        this.period = periodOf(readings.get(0));
        this.readings = readings;
        this.previous = previous;
    }

    /** The newest of some actual figures, which stand in the order of time and report; empty where there are none. */
    static Optional<CurrentFigure> of(List<Observation> actuals) {
        if (actuals.isEmpty()) {
            return Optional.empty();
        }
        Observation newest = actuals.get(actuals.size() - 1);
        return Optional.of(new CurrentFigure(readings(actuals, newest), previous(actuals, newest)));
    }

    private static List<Observation> previous(List<Observation> actuals, Observation newest) {
        Stretch stretch = Stretch.of(periodOf(newest));
        List<Observation> before = actuals.stream()
                .filter(actual -> stretch.comesAfter(Stretch.of(periodOf(actual))))
                .toList();
        List<Observation> sameReport = before.stream()
                .filter(actual -> actual.getReportedIn().equals(newest.getReportedIn()))
                .toList();
        List<Observation> asked = sameReport.isEmpty() ? before : sameReport;
        return asked.isEmpty() ? List.of() : readings(asked, asked.get(asked.size() - 1));
    }

    /** What the report of a figure says of the figure's period, each different reading once. */
    private static List<Observation> readings(List<Observation> actuals, Observation figure) {
        List<Observation> readings = new ArrayList<>();
        Set<Reading> seen = new HashSet<>();
        for (Observation actual : actuals) {
            boolean sameKey = actual.getPeriod().equals(figure.getPeriod())
                    && actual.getReportedIn().equals(figure.getReportedIn());
            if (sameKey && seen.add(Reading.of(actual))) {
                readings.add(actual);
            }
        }
        return List.copyOf(readings);
    }

    private static Period periodOf(Observation observation) {
        return observation.getPeriod().orElseThrow();
    }

    /**
     * What the newest figure is about.
     *
     * @return the newest period of which anything is said
     */
    public Period getPeriod() {
        return period;
    }

    /**
     * The newest figure.
     *
     * @return one observation; several where one report contradicts itself, in printed order
     */
    public List<Observation> getReadings() {
        return readings;
    }

    /**
     * The figure before.
     *
     * @return one observation; several where one report contradicts itself; empty where there is none to compare with
     */
    public List<Observation> getPrevious() {
        return previous;
    }

    /**
     * Whether nothing lies between the figure before and this one.
     *
     * @return true for FY2017 before FY2018, false for FY2016 before FY2018 or where there is no figure before
     */
    public boolean isPreviousAdjacent() {
        return !previous.isEmpty() && Stretch.of(periodOf(previous.get(0))).isFollowedBy(Stretch.of(period));
    }

    /**
     * By how much the value changed.
     *
     * @return the newest value less the one before, in the unit of the indicator; empty where either has no value or
     *     more than one reading
     */
    public Optional<BigDecimal> getChange() {
        if (readings.size() != 1 || previous.size() != 1) {
            return Optional.empty();
        }
        return readings.get(0)
                .getValue()
                .flatMap(now -> previous.get(0).getValue().map(now::subtract));
    }

    /** What makes two observations of one period and report say the same. */
    private record Reading(
            Optional<BigDecimal> value,
            Optional<BigDecimal> outOf,
            Optional<String> outOfUnit,
            ObservationStatus status,
            Optional<String> words) {

        static Reading of(Observation observation) {
            Optional<BigDecimal> value = observation.getValue();
            return new Reading(
                    value.map(BigDecimal::stripTrailingZeros),
                    observation.getOutOf().map(BigDecimal::stripTrailingZeros),
                    observation.getOutOfUnit(),
                    observation.getStatus(),
                    value.isPresent() ? Optional.empty() : observation.getPrinted());
        }
    }
}
