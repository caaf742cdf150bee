package io.github.keikaku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of a real evaluation, and the years they are of. */
class KiyosePeriodsTest {

    private static final KiyoseFigures FIGURES = KiyoseFigures.read();

    private static final Set<Period> EVALUATED = Set.of(Period.parse("FY2018"), Period.parse("CY2018"));
    private static final Set<Period> YEAR_BEFORE = Set.of(Period.parse("FY2017"), Period.parse("CY2017"));

    @Test
    void everyPeriodIsTheOnePrinted() {
        assertThat(FIGURES.getObservations().stream()
                        .collect(Collectors.groupingBy(one -> one.getPeriod().orElseThrow(), Collectors.counting())))
                .containsOnly(
                        entry(Period.parse("FY2018"), 130L),
                        entry(Period.parse("FY2017"), 28L),
                        entry(Period.parse("CY2018"), 5L),
                        entry(Period.parse("CY2017"), 2L),
                        entry(Period.parse("2019-03-31"), 1L),
                        entry(Period.parse("2017-10/2018-03"), 1L),
                        entry(Period.parse("FY2016/FY2017"), 1L),
                        entry(Period.parse("FY2019"), 1L));
    }

    @Test
    void figuresOfTheYearBeforeStandBesideThoseOfTheYear() {
        List<Indicator> compared = FIGURES.getIndicators().stream()
                .filter(indicator -> hasFigureOf(indicator, EVALUATED) && hasFigureOf(indicator, YEAR_BEFORE))
                .toList();

        assertThat(compared).hasSize(29);
        assertThat(compared)
                .filteredOn(indicator -> indicator
                        .getObservations()
                        .get(0)
                        .getValue()
                        .equals(indicator.getObservations().get(1).getValue()))
                .extracting(Indicator::getId)
                .containsExactly(
                        "m23-support-workers",
                        "m23-citizen-guardians",
                        "m24-legal-advice",
                        "m33-agreements",
                        "m34-lectures",
                        "m34-silver-watch");
    }

    @ParameterizedTest
    @CsvSource({
        "m33-agreements, FY2017, 14, 前年度同数",
        "m34-lectures, CY2017, 5, 昨年と増減なし",
        "m34-silver-watch, CY2017, 243, 昨年比増減なし",
        "m23-citizen-guardians, FY2017, 10, 前年１０人"
    })
    void aValueToldInWordsKeepsTheWords(String id, String period, BigDecimal value, String printed) {
        assertThat(FIGURES.getIndicator(id).getObservations().get(1)).satisfies(one -> {
            assertThat(one.getPeriod()).contains(Period.parse(period));
            assertThat(one.getValue()).contains(value);
            assertThat(one.getPrinted()).contains(printed);
        });
    }

    @Test
    void calendarYearsAreNotTakenForFiscalYears() {
        assertThat(FIGURES.getIdsWith(during("CY2018")))
                .containsExactly("m34-lectures", "m34-drills", "m34-patrols", "m34-campaigns", "m34-silver-watch");
        assertThat(FIGURES.getIdsWith(during("CY2017"))).containsExactly("m34-lectures", "m34-silver-watch");
        assertThat(FIGURES.getIdsWith(during("FY2017"))).contains("m34-drills", "m34-patrols", "m34-campaigns");
    }

    @ParameterizedTest
    @CsvSource({
        "m13-salon-map, FY2017, 3500",
        "m36-vacant-house-meetings, FY2016/FY2017, 2",
        "m18-registered, 2019-03-31, 3568",
        "m18-individual-plans, FY2018, 19"
    })
    void aFigureKeepsThePeriodItIsPrintedWith(String id, String period, BigDecimal value) {
        assertThat(FIGURES.getIndicator(id).getObservations()).singleElement().satisfies(one -> {
            assertThat(one.getPeriod()).contains(Period.parse(period));
            assertThat(one.getValue()).contains(value);
        });
    }

    private static Predicate<Observation> during(String period) {
        return one -> one.getPeriod().filter(Period.parse(period)::equals).isPresent();
    }

    private static boolean hasFigureOf(Indicator indicator, Set<Period> periods) {
        return indicator.getObservations().stream()
                .anyMatch(one -> one.getPeriod().filter(periods::contains).isPresent());
    }
}
