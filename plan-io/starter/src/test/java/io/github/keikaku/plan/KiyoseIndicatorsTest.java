package io.github.keikaku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.IndicatorStage;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.time.Period;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The figures of a real evaluation: every one is there, and once. */
class KiyoseIndicatorsTest {

    private static final KiyoseFigures FIGURES = KiyoseFigures.read();

    @Test
    void theFiguresHaveTheirTotals() {
        assertThat(FIGURES.getIndicators()).hasSize(136);
        assertThat(FIGURES.getIndicators()).extracting(Indicator::getName).doesNotHaveDuplicates();
        assertThat(FIGURES.getObservations()).hasSize(169);
        assertThat(FIGURES.getObservations())
                .filteredOn(one -> one.getValue().isPresent())
                .hasSize(165);
        assertThat(FIGURES.getObservations()).extracting(Observation::getKind).containsOnly(ObservationKind.ACTUAL);
        assertThat(FIGURES.getObservations())
                .extracting(one -> one.getReportedIn().orElseThrow())
                .containsOnly(Period.parse("FY2018"));
    }

    @Test
    void everyMeasureHasTheFiguresOfItsRow() {
        Map<Integer, Long> figures = FIGURES.getObservations().stream()
                .collect(Collectors.groupingBy(KiyoseFigures::measureOf, TreeMap::new, Collectors.counting()));

        assertThat(figures)
                .hasToString("{2=8, 3=6, 4=7, 5=3, 6=4, 7=6, 8=2, 9=7, 11=3, 12=9, 13=3, 14=6, 15=8, 16=2, 17=1, 18=2, "
                        + "20=4, 21=14, 22=2, 23=6, 24=4, 25=9, 26=5, 27=3, 28=3, 30=4, 32=9, 33=3, 34=10, 35=10, "
                        + "36=1, 37=3, 38=2}");
    }

    @Test
    void figuresInTheColumnOfChallengesAreFiguresToo() {
        assertThat(FIGURES.getObservations())
                .filteredOn(KiyoseFigures::isChallenge)
                .hasSize(11)
                .extracting(KiyoseFigures::measureOf)
                .containsExactly(4, 5, 6, 6, 6, 6, 11, 14, 26, 27, 36);
    }

    @Test
    void everyFigureBelongsToAMeasure() {
        List<String> measures = PlanIndex.of(FIGURES.getPlan()).getElementsOfLevel("measure").stream()
                .map(placed -> placed.getElement().getId())
                .toList();

        assertThat(FIGURES.getIndicators()).allSatisfy(indicator -> {
            assertThat(measures).contains(indicator.getElement().orElseThrow());
            assertThat(measures).containsAll(indicator.getAlsoIn());
        });
    }

    @Test
    void everyIndicatorHasItsStage() {
        assertThat(FIGURES.getIndicators().stream()
                        .collect(Collectors.groupingBy(one -> one.getStage().orElseThrow(), Collectors.counting())))
                .containsOnly(
                        entry(IndicatorStage.INPUT, 13L),
                        entry(IndicatorStage.ACTIVITY, 35L),
                        entry(IndicatorStage.OUTPUT, 77L),
                        entry(IndicatorStage.OUTCOME, 3L),
                        entry(IndicatorStage.CONTEXT, 8L));
    }

    @Test
    void aRepeatedFigureIsOneIndicator() {
        Map<String, List<String>> repeated = FIGURES.getIndicators().stream()
                .filter(indicator -> !indicator.getAlsoIn().isEmpty())
                .collect(Collectors.toMap(Indicator::getId, Indicator::getAlsoIn));

        assertThat(repeated)
                .containsOnly(
                        entry("m4-circles-elementary", List.of("m11")),
                        entry("m4-circles-junior-high", List.of("m11")),
                        entry("m4-council-tier1", List.of("m11", "m28")),
                        entry("m4-council-tier2", List.of("m11", "m28")),
                        entry("m4-school-support-bases", List.of("m11")),
                        entry("m4-school-support-coordinators", List.of("m11")),
                        entry("m5-coordinators-tier2", List.of("m26")),
                        entry("m14-npo-exchange", List.of("m35")),
                        entry("m15-registered-groups-meeting", List.of("m35")),
                        entry("m30-circles", List.of("m31", "m32")));
    }

    @Test
    void whatTheSheetContradictsIsKeptAsPrintedWithBothPlaces() {
        Map<String, List<Observation>> contradictory = FIGURES.getIndicators().stream()
                .filter(
                        indicator -> indicator.getObservations().stream()
                                .collect(Collectors.groupingBy(Observation::getPeriod))
                                .values()
                                .stream()
                                .anyMatch(same -> same.size() > 1))
                .collect(Collectors.toMap(Indicator::getId, Indicator::getObservations));

        assertThat(contradictory).containsOnlyKeys("m15-registered-groups-meeting", "m27-providers");
        assertThat(contradictory.get("m15-registered-groups-meeting"))
                .extracting(one -> one.getValue().orElseThrow().intValueExact(), KiyoseFigures::locatorOf)
                .containsExactly(tuple(16, "取組15 平成30年度の成果"), tuple(14, "取組35 平成30年度の成果"));
        assertThat(contradictory.get("m27-providers"))
                .extracting(one -> one.getValue().orElseThrow().intValueExact(), KiyoseFigures::locatorOf)
                .containsExactly(tuple(3, "取組27 平成30年度の成果"), tuple(2, "取組27 現状の課題"));
    }

    @Test
    void thePlanIsWrittenBackAsItStands() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FIGURES.write(out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(KiyosePlan.original().getText());
    }
}
