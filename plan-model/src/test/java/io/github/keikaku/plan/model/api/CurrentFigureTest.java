package io.github.keikaku.plan.model.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.indicator.ObservationStatus;
import io.github.keikaku.plan.model.time.Period;
import io.github.keikaku.plan.model.view.CurrentFigure;
import io.github.keikaku.plan.model.view.IndicatorSeries;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurrentFigureTest {

    @Test
    void theFigureBeforeIsWhatTheSameReportSays() {
        CurrentFigure figure = current(
                reported("FY2018", "FY2018", "120"),
                reported("FY2017", "FY2018", "118"),
                reported("FY2017", "FY2017", "117"));

        assertThat(figure.getPeriod()).hasToString("FY2018");
        assertThat(values(figure.getReadings())).containsExactly("120");
        assertThat(values(figure.getPrevious())).containsExactly("118");
        assertThat(figure.getChange()).contains(new BigDecimal("2"));
    }

    @Test
    void anEarlierReportSpeaksWhereThisOneIsSilent() {
        CurrentFigure figure = current(
                reported("FY2018", "FY2018", "120"),
                reported("FY2017", "FY2017", "117"),
                reported("FY2016", "FY2016", "110"));

        assertThat(values(figure.getPrevious())).containsExactly("117");
        assertThat(figure.isPreviousAdjacent()).isTrue();
    }

    @Test
    void whatAReportContradictsItselfAboutIsShownBothWaysAndHasNoChange() {
        CurrentFigure figure = current(
                reported("FY2018", "FY2018", "120"),
                reported("FY2018", "FY2018", "121"),
                reported("FY2017", "FY2018", "118"));

        assertThat(values(figure.getReadings())).containsExactly("120", "121");
        assertThat(figure.getChange()).isEmpty();
    }

    @Test
    void whatIsSaidTwiceAlikeIsOneReading() {
        CurrentFigure figure = current(reported("FY2018", "FY2018", "120"), reported("FY2018", "FY2018", "120.0"));

        assertThat(values(figure.getReadings())).containsExactly("120");
        assertThat(figure.getPrevious()).isEmpty();
        assertThat(figure.isPreviousAdjacent()).isFalse();
        assertThat(figure.getChange()).isEmpty();
    }

    @Test
    void theReadingsAreThoseOfTheLastReport() {
        CurrentFigure figure = current(reported("FY2018", "FY2018", "120"), reported("FY2018", "FY2019", "125"));

        assertThat(values(figure.getReadings())).containsExactly("125");
    }

    @Test
    void notMeasuredIsAFigureWithoutChange() {
        CurrentFigure figure = current(
                actual("FY2018").status(ObservationStatus.NOT_COLLECTED),
                actual("FY2017").value(BigDecimal.ZERO));

        assertThat(figure.getReadings())
                .extracting(Observation::getStatus)
                .containsExactly(ObservationStatus.NOT_COLLECTED);
        assertThat(values(figure.getPrevious())).containsExactly("0");
        assertThat(figure.getChange()).isEmpty();
    }

    @Test
    void aYearLeftOutIsNotAdjacent() {
        CurrentFigure figure = current(value("FY2018", "3"), value("FY2016", "5"));

        assertThat(figure.getChange()).contains(new BigDecimal("-2"));
        assertThat(figure.isPreviousAdjacent()).isFalse();
    }

    @Test
    void theLastDayOfAFiscalYearFollowsAFiscalYear() {
        assertThat(current(value("2019-03-31", "3"), value("FY2017", "2")).isPreviousAdjacent())
                .isTrue();
        assertThat(current(value("FY2018", "3"), value("2018-03-31", "2")).isPreviousAdjacent())
                .isTrue();
        assertThat(current(value("2018-04/2019-03", "3"), value("FY2017", "2")).isPreviousAdjacent())
                .isTrue();
    }

    @Test
    void unlikePeriodsAreNotSetSideBySide() {
        assertThat(current(value("FY2018", "3"), value("CY2017", "2")).getPrevious())
                .isEmpty();
        assertThat(current(value("FY2016/FY2018", "3"), value("FY2015", "2")).getPrevious())
                .isEmpty();
        assertThat(current(value("2018-10/", "3"), value("2017-10", "2")).getPrevious())
                .isEmpty();
        assertThat(current(value("2018-11-05", "3"), value("FY2018", "2")).getPrevious())
                .isEmpty();
        assertThat(current(value("FY2016/FY2018", "3"), value("FY2013/FY2015", "2"))
                        .getPrevious())
                .hasSize(1);
    }

    @Test
    void withoutADatedActualThereIsNoCurrentFigure() {
        assertThat(series(Observation.builder().kind(ObservationKind.ACTUAL).status(ObservationStatus.MISSING)))
                .isEmpty();
        assertThat(series(value("FY2026", "3").kind(ObservationKind.TARGET))).isEmpty();
    }

    private static CurrentFigure current(Observation.Builder... observations) {
        return series(observations).orElseThrow();
    }

    private static Optional<CurrentFigure> series(Observation.Builder... observations) {
        Indicator.Builder indicator = Indicator.builder().id("i").name("参加者数");
        for (Observation.Builder observation : observations) {
            indicator.addObservations(observation.build());
        }
        return IndicatorSeries.of(indicator.build()).getCurrent();
    }

    private static Observation.Builder actual(String period) {
        return Observation.builder().kind(ObservationKind.ACTUAL).period(Period.parse(period));
    }

    private static Observation.Builder value(String period, String value) {
        return actual(period).value(new BigDecimal(value));
    }

    private static Observation.Builder reported(String period, String reportedIn, String value) {
        return value(period, value).reportedIn(Period.parse(reportedIn));
    }

    private static List<String> values(List<Observation> observations) {
        return observations.stream()
                .map(observation -> observation.getValue().orElseThrow().toPlainString())
                .toList();
    }
}
