package io.github.keikaku.plan.model.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.indicator.ObservationStatus;
import io.github.keikaku.plan.model.time.Period;
import io.github.keikaku.plan.model.view.IndicatorSeries;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndicatorSeriesTest {

    @Test
    void figuresOfOneKindStandInTheOrderOfTime() {
        IndicatorSeries series = series(
                actual("FY2018").value(BigDecimal.ONE),
                figure(ObservationKind.TARGET, "FY2026").value(BigDecimal.TEN),
                actual("FY2016").value(BigDecimal.ONE),
                actual("FY2017").value(BigDecimal.ONE));

        assertThat(periods(series, ObservationKind.ACTUAL)).containsExactly("FY2016", "FY2017", "FY2018");
        assertThat(periods(series, ObservationKind.TARGET)).containsExactly("FY2026");
        assertThat(periods(series, ObservationKind.BASELINE)).isEmpty();
    }

    @Test
    void aFigureThatWasReportedAgainComesAfterItsFirstReport() {
        IndicatorSeries series =
                series(reported("FY2017", "FY2018", 118), reported("FY2017", "FY2017", 117), unreported("FY2017", 116));

        assertThat(series.getObservations(ObservationKind.ACTUAL))
                .extracting(observation -> observation.getValue().orElseThrow().intValue())
                .containsExactly(116, 117, 118);
    }

    @Test
    void figuresOfOnePeriodAndReportKeepTheirPrintedOrder() {
        IndicatorSeries series = series(
                reported("FY2017", "FY2018", 3), reported("FY2017", "FY2018", 1), reported("FY2017", "FY2018", 2));

        assertThat(series.getObservations(ObservationKind.ACTUAL))
                .extracting(observation -> observation.getValue().orElseThrow().intValue())
                .containsExactly(3, 1, 2);
    }

    @Test
    void aFigureWithoutPeriodIsNotInTheSeries() {
        IndicatorSeries series = series(
                Observation.builder().kind(ObservationKind.ACTUAL).status(ObservationStatus.NOT_TRANSCRIBED),
                actual("FY2018").value(BigDecimal.ONE));

        assertThat(periods(series, ObservationKind.ACTUAL)).containsExactly("FY2018");
    }

    @Test
    void theLatestActualIsTheNewestThatWasMeasured() {
        IndicatorSeries series = series(
                unreported("FY2018", 8),
                actual("FY2019").status(ObservationStatus.NOT_COLLECTED),
                unreported("FY2017", 9),
                figure(ObservationKind.TARGET, "FY2026").value(BigDecimal.TEN));

        assertThat(series.getLatestActual().flatMap(Observation::getPeriod))
                .hasValueSatisfying(period -> assertThat(period).hasToString("FY2018"));
    }

    @Test
    void theLatestActualIsTheLastReportOfTheNewestPeriod() {
        IndicatorSeries series = series(reported("FY2018", "FY2019", 120), reported("FY2018", "FY2018", 118));

        assertThat(series.getLatestActual().flatMap(Observation::getValue)).contains(new BigDecimal(120));
    }

    @Test
    void zeroIsAFigure() {
        assertThat(series(unreported("FY2017", 5), unreported("FY2018", 0))
                        .getLatestActual()
                        .flatMap(Observation::getValue))
                .contains(BigDecimal.ZERO);
    }

    @Test
    void whereNothingWasMeasuredThereIsNoLatestActual() {
        assertThat(series().getLatestActual()).isEmpty();
        assertThat(series(actual("FY2018").status(ObservationStatus.MISSING)).getLatestActual())
                .isEmpty();
    }

    @Test
    void figuresOfAnAreaAreNoPartOfTheWhole() {
        IndicatorSeries series =
                series(unreported("FY2018", 300), unreported("FY2019", 40).area("四小地域"));

        assertThat(series.getArea()).isEmpty();
        assertThat(series.getLatestActual().flatMap(Observation::getValue)).contains(new BigDecimal(300));
    }

    @Test
    void theWholeComesFirstAndThenEachAreaInPrintedOrder() {
        Indicator indicator = series(
                        unreported("FY2018", 40).area("四小地域"),
                        unreported("FY2018", 10).area("一小地域"),
                        unreported("FY2018", 300),
                        unreported("FY2017", 35).area("四小地域"))
                .getIndicator();

        List<IndicatorSeries> byArea = IndicatorSeries.byArea(indicator);

        assertThat(byArea)
                .extracting(IndicatorSeries::getArea)
                .containsExactly(Optional.empty(), Optional.of("四小地域"), Optional.of("一小地域"));
        assertThat(periods(byArea.get(1), ObservationKind.ACTUAL)).containsExactly("FY2017", "FY2018");
    }

    @Test
    void anIndicatorWithoutFiguresHasNoSeriesByArea() {
        assertThat(IndicatorSeries.byArea(series().getIndicator())).isEmpty();
    }

    @Test
    void figuresWithoutAPeriodAreAskedForByThemselves() {
        IndicatorSeries series = series(
                Observation.builder().kind(ObservationKind.ACTUAL).status(ObservationStatus.NOT_TRANSCRIBED),
                actual("FY2018").value(BigDecimal.ONE));

        assertThat(series.getUndatedObservations(ObservationKind.ACTUAL))
                .extracting(Observation::getStatus)
                .containsExactly(ObservationStatus.NOT_TRANSCRIBED);
        assertThat(series.getUndatedObservations(ObservationKind.TARGET)).isEmpty();
    }

    @Test
    void aPartIsAPercentageOfItsWholeInOneUnitOnly() {
        Indicator indicator =
                Indicator.builder().id("i").name("実施校区").unit("校区").build();
        IndicatorSeries series = IndicatorSeries.of(indicator);
        Observation eightOfNine =
                unreported("FY2018", 8).outOf(new BigDecimal(9)).build();

        assertThat(series.getPercentage(eightOfNine)).contains(new BigDecimal("88.9"));
        assertThat(series.getPercentage(unreported("FY2018", 8)
                        .outOf(new BigDecimal(9))
                        .outOfUnit("校区")
                        .build()))
                .contains(new BigDecimal("88.9"));
        assertThat(series.getPercentage(unreported("FY2018", 300)
                        .outOf(new BigDecimal(2736))
                        .outOfUnit("世帯")
                        .build()))
                .isEmpty();
        assertThat(series.getPercentage(
                        unreported("FY2018", 8).outOf(BigDecimal.ZERO).build()))
                .isEmpty();
        assertThat(series.getPercentage(unreported("FY2018", 8).build())).isEmpty();
        assertThat(series.getPercentage(actual("FY2018").outOf(BigDecimal.TEN).build()))
                .isEmpty();
    }

    @Test
    void theSeriesKnowsItsIndicator() {
        Indicator indicator = Indicator.builder().id("i").name("参加者数").build();

        assertThat(IndicatorSeries.of(indicator).getIndicator()).isSameAs(indicator);
    }

    private static IndicatorSeries series(Observation.Builder... observations) {
        Indicator.Builder indicator = Indicator.builder().id("i").name("参加者数");
        for (Observation.Builder observation : observations) {
            indicator.addObservations(observation.build());
        }
        return IndicatorSeries.of(indicator.build());
    }

    private static Observation.Builder figure(ObservationKind kind, String period) {
        return Observation.builder().kind(kind).period(Period.parse(period));
    }

    private static Observation.Builder actual(String period) {
        return figure(ObservationKind.ACTUAL, period);
    }

    private static Observation.Builder unreported(String period, int value) {
        return actual(period).value(new BigDecimal(value));
    }

    private static Observation.Builder reported(String period, String reportedIn, int value) {
        return unreported(period, value).reportedIn(Period.parse(reportedIn));
    }

    private static List<String> periods(IndicatorSeries series, ObservationKind kind) {
        return series.getObservations(kind).stream()
                .map(observation -> observation.getPeriod().orElseThrow().toString())
                .toList();
    }
}
