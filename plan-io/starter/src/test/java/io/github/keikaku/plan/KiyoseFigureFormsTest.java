package io.github.keikaku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.keikaku.plan.model.indicator.Breakdown;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationStatus;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of a real evaluation that are more, or less, than a number with a unit. */
class KiyoseFigureFormsTest {

    private static final KiyoseFigures FIGURES = KiyoseFigures.read();

    @ParameterizedTest
    @CsvSource({
        "m4-school-support-coordinators, 8, 人, 14, 校",
        "m5-coordinators-tier2, 3, 名, 3, 地域包括地区",
        "m9-lecture-spread, 2.75, 人, 1, 講演会",
        "m30-survey, 300, 件, 2736, 世帯",
        "m37-seminar-participants, 217, 人, 4, 回"
    })
    void aWholeOfAnotherUnitKeepsIt(String id, BigDecimal value, String unit, BigDecimal outOf, String outOfUnit) {
        assertThat(FIGURES.getIndicator(id).getUnit()).contains(unit);
        assertThat(FIGURES.getIndicator(id).getObservations().get(0)).satisfies(one -> {
            assertThat(one.getValue()).contains(value);
            assertThat(one.getOutOf()).contains(outOf);
            assertThat(one.getOutOfUnit()).contains(outOfUnit);
        });
    }

    @Test
    void wholesOfTheSameUnitGiveAPercentage() {
        assertThat(FIGURES.getObservations())
                .filteredOn(one -> one.getOutOf().isPresent())
                .hasSize(20);
        assertThat(FIGURES.getIdsWith(one -> one.getOutOfUnit().isPresent())).hasSize(5);
        assertThat(FIGURES.getObservations())
                .filteredOn(
                        one -> one.getOutOf().isPresent() && one.getOutOfUnit().isEmpty())
                .allSatisfy(one -> assertThat(one.getValue().orElseThrow())
                        .isLessThanOrEqualTo(one.getOutOf().orElseThrow()));
    }

    @Test
    void aFigureAboutAnotherAreaSaysSo() {
        assertThat(FIGURES.getObservations())
                .filteredOn(one -> one.getArea().isPresent())
                .extracting(
                        one -> one.getArea().orElseThrow(),
                        one -> one.getValue().orElseThrow().intValueExact())
                .containsExactly(
                        tuple("都内23区", 11),
                        tuple("都内26市", 16),
                        tuple("都内23区", 5),
                        tuple("都内26市", 8),
                        tuple("四小地域", 300));
    }

    @Test
    void aboutIsAbout() {
        assertThat(FIGURES.getIdsWith(Observation::isApproximate))
                .containsExactly("m14-fair", "m15-festival", "m26-neighborhood-membership");
    }

    @Test
    void whatIsNoNumberIsNeitherZeroNorBlank() {
        assertThat(FIGURES.getIdsWith(one -> one.getStatus() == ObservationStatus.MISSING))
                .containsExactly("m32-meetings-rokusho", "m32-meetings-nanasho");
        assertThat(FIGURES.getObservations())
                .filteredOn(one -> one.getStatus() == ObservationStatus.NON_NUMERIC)
                .extracting(one -> one.getPrinted().orElseThrow())
                .containsExactly("毎月実施の協議会から１学期に１回の開催の協議会まで", "毎日午前に実施");
        assertThat(FIGURES.getObservations())
                .filteredOn(one -> one.getStatus() == ObservationStatus.NORMAL)
                .allSatisfy(one -> assertThat(one.getValue().orElseThrow()).isPositive());
    }

    @Test
    void theUnitIsThePrintedOneEvenUnderANameThatWantsAnother() {
        assertThat(FIGURES.getIndicator("m25-child-cases")).satisfies(indicator -> {
            assertThat(indicator.getName()).endsWith("件数");
            assertThat(indicator.getUnit()).contains("人");
        });
    }

    @ParameterizedTest
    @CsvSource({"m12-salons, 45, 4", "m30-circles, 9, 2", "m26-coordinators, 4, 2", "m4-council-tier2, 3, 3"})
    void partsThatAreAllPrintedMakeTheWhole(String whole, BigDecimal value, int parts) {
        List<Indicator> printed = FIGURES.getIndicators().stream()
                .filter(indicator -> indicator
                        .getBreakdown()
                        .flatMap(Breakdown::getOf)
                        .filter(whole::equals)
                        .isPresent())
                .toList();

        assertThat(printed).hasSize(parts);
        assertThat(FIGURES.getIndicator(whole).getObservations().get(0).getValue())
                .contains(value);
        assertThat(printed.stream()
                        .map(part -> part.getObservations().get(0).getValue().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(value);
    }

    @Test
    void partsOfWhichOnlySomeArePrintedSaySo() {
        assertThat(FIGURES.getIndicators())
                .filteredOn(indicator ->
                        indicator.getBreakdown().filter(Breakdown::isPartial).isPresent())
                .extracting(Indicator::getId)
                .containsExactly(
                        "m7-reading-graduates", "m9-lecture-participants-65", "m16-groups-new", "m21-graduates");
        assertThat(FIGURES.getIndicators())
                .filteredOn(indicator -> indicator.getBreakdown().isPresent())
                .hasSize(40);
    }
}
