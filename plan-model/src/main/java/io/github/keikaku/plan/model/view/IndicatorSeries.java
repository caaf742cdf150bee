package io.github.keikaku.plan.model.view;

import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The figures of one indicator in the order of time. A figure that was reported again later comes after its first
 * report; figures without a period are not in the series.
 */
public final class IndicatorSeries {

    private static final Comparator<Observation> IN_TIME = Comparator.<Observation, Optional<Period>>comparing(
                    Observation::getPeriod, Comparator.comparing(Optional::orElseThrow))
            .thenComparing(
                    Observation::getReportedIn,
                    Comparator.comparing(
                            period -> period.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder())));

    private final Indicator indicator;

    private IndicatorSeries(Indicator indicator) {
        this.indicator = indicator;
    }

    /**
     * The series of an indicator.
     *
     * @param indicator the indicator
     * @return its series
     */
    public static IndicatorSeries of(Indicator indicator) {
        return new IndicatorSeries(indicator);
    }

    /**
     * The indicator.
     *
     * @return the indicator whose series this is
     */
    public Indicator getIndicator() {
        return indicator;
    }

    /**
     * The figures of one kind.
     *
     * @param kind actual figures, targets, and so on
     * @return the observations that have a period, in the order of time
     */
    public List<Observation> getObservations(ObservationKind kind) {
        return indicator.getObservations().stream()
                .filter(observation ->
                        observation.getKind() == kind && observation.getPeriod().isPresent())
                .sorted(IN_TIME)
                .toList();
    }

    /**
     * The newest actual figure that has a value.
     *
     * @return the observation, or empty where nothing was measured
     */
    public Optional<Observation> getLatestActual() {
        return getObservations(ObservationKind.ACTUAL).stream()
                .filter(observation -> observation.getValue().isPresent())
                .reduce((earlier, later) -> later);
    }
}
