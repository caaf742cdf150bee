package io.github.keikaku.plan.model.view;

import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The figures of one indicator for one area in the order of time. A figure that was reported again later comes after its
 * first report. Figures without a period have no place in that order and are asked for by themselves.
 */
public final class IndicatorSeries {

    private static final Comparator<Observation> IN_TIME = Comparator.<Observation, Optional<Period>>comparing(
                    Observation::getPeriod, Comparator.comparing(Optional::orElseThrow))
            .thenComparing(
                    Observation::getReportedIn,
                    Comparator.comparing(
                            period -> period.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder())));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Indicator indicator;
    private final Optional<String> area;

    private IndicatorSeries(Indicator indicator, Optional<String> area) {
        this.indicator = indicator;
        this.area = area;
    }

    /**
     * The series of an indicator for the municipality as a whole. Figures of single areas are not in it, for they would
     * read as a rise or a fall.
     *
     * @param indicator the indicator
     * @return its series
     */
    public static IndicatorSeries of(Indicator indicator) {
        return new IndicatorSeries(indicator, Optional.empty());
    }

    /**
     * Every series of an indicator, so that no figure is left out.
     *
     * @param indicator the indicator
     * @return a series for the whole, if it has figures, then one for each area in printed order
     */
    public static List<IndicatorSeries> byArea(Indicator indicator) {
        Set<Optional<String>> areas = new LinkedHashSet<>();
        indicator.getObservations().forEach(observation -> areas.add(observation.getArea()));
        return areas.stream()
                .sorted(Comparator.comparing(Optional::isPresent))
                .map(area -> new IndicatorSeries(indicator, area))
                .toList();
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
     * The area that the figures are about.
     *
     * @return the area, or empty for the municipality as a whole
     */
    public Optional<String> getArea() {
        return area;
    }

    /**
     * The figures of one kind.
     *
     * @param kind actual figures, targets, and so on
     * @return the observations that have a period, in the order of time
     */
    public List<Observation> getObservations(ObservationKind kind) {
        return figures(kind)
                .filter(observation -> observation.getPeriod().isPresent())
                .sorted(IN_TIME)
                .toList();
    }

    /**
     * The figures of one kind that have no period, which is so where the document's figures were not transcribed.
     *
     * @param kind actual figures, targets, and so on
     * @return the observations without a period, in printed order
     */
    public List<Observation> getUndatedObservations(ObservationKind kind) {
        return figures(kind)
                .filter(observation -> observation.getPeriod().isEmpty())
                .toList();
    }

    private Stream<Observation> figures(ObservationKind kind) {
        return indicator.getObservations().stream()
                .filter(observation ->
                        observation.getKind() == kind && observation.getArea().equals(area));
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

    /**
     * The newest actual figure, measured or not, beside the one before it.
     *
     * @return the figure, or empty where no actual figure has a period
     */
    public Optional<CurrentFigure> getCurrent() {
        return CurrentFigure.of(getObservations(ObservationKind.ACTUAL));
    }

    /**
     * What part of its whole a figure of this indicator is: 88.9 for 8 of 9.
     *
     * @param observation a figure of this indicator
     * @return the percentage, rounded half up to one decimal; empty without a value or a whole, where the whole is zero,
     *     and where the whole is counted in another unit
     */
    public Optional<BigDecimal> getPercentage(Observation observation) {
        boolean sameUnit = observation.getOutOfUnit().isEmpty()
                || observation.getOutOfUnit().equals(indicator.getUnit());
        return observation
                .getOutOf()
                .filter(whole -> sameUnit && whole.signum() != 0)
                .flatMap(whole -> observation
                        .getValue()
                        .map(value -> value.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP)));
    }
}
