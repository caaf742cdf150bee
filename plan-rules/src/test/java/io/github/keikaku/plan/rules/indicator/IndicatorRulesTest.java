package io.github.keikaku.plan.rules.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.indicator.Breakdown;
import io.github.keikaku.plan.model.indicator.IndicatorStage;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.time.Period;
import io.github.keikaku.plan.rules.PlanValidator;
import io.github.keikaku.plan.rules.RuleSet;
import io.github.keikaku.plan.rules.fixture.Fault;
import io.github.keikaku.plan.rules.fixture.Faults;
import io.github.keikaku.plan.rules.fixture.SoundPlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class IndicatorRulesTest {

    private static final String STALE = "indicator.stale";

    @Test
    void nothingIsStaleWithoutAnAsOfDate() {
        assertThat(rules(PlanValidator.standard(), fault(STALE, "four years ago")))
                .isEmpty();
    }

    @Test
    void aFigureGrowsStaleOnTheDayAfterTheYearsToWait() {
        Plan plan = fault(STALE, "four years ago");

        assertThat(rules(asOf("2018-03-31", standard()), plan)).isEmpty();
        assertThat(rules(asOf("2018-04-01", standard()), plan)).containsExactly(STALE);
        assertThat(rules(asOf("2018-04-01", standard().parameter(STALE, "years", DataValue.of(5))), plan))
                .isEmpty();
    }

    @Test
    void howFarAwayAnOutlierIsCanBeSet() {
        Plan plan = fault("indicator.outlier", "a digit too many");
        RuleSet.Builder tolerant = standard().parameter("indicator.outlier", "factor", DataValue.of(10));

        assertThat(rules(PlanValidator.standard(), plan)).containsExactly("indicator.outlier");
        assertThat(rules(PlanValidator.builder().ruleSet(tolerant.build()).build(), plan))
                .isEmpty();
    }

    @Test
    void ofThreeReadingsEachIsComparedWithWhatItRepeats() {
        Plan plan = with(actual("FY2018", "16"), actual("FY2018", "14"), actual("FY2018", "14.0"));

        assertThat(rules(PlanValidator.standard(), plan))
                .containsExactly("indicator.observation.conflict", "indicator.observation.duplicate");
    }

    @Test
    void aContradictoryFigureIsNoOutlierAsWell() {
        Plan plan = with(
                actual("FY2015", "160"),
                actual("FY2016", "165"),
                actual("FY2017", "170"),
                actual("FY2018", "172"),
                actual("FY2018", "1720"));

        assertThat(rules(PlanValidator.standard(), plan)).containsExactly("indicator.observation.conflict");
    }

    @Test
    void aFigureThatALaterReportPutsRightIsNoOutlierWhereverItStands() {
        Observation right = actual("FY2018", "1190", "FY2019");

        for (Observation wrong : List.of(actual("FY2018", "11900", "FY2018"), actual("FY2018", "11900"))) {
            Plan plan =
                    with(actual("FY2015", "1200"), actual("FY2016", "1150"), actual("FY2017", "1180"), right, wrong);

            assertThat(rules(PlanValidator.standard(), plan)).doesNotContain("indicator.outlier");
        }
    }

    @Test
    void aWholeThatTheReportGivesTwiceIsNotHeldAgainstItsParts() {
        Plan.Builder plan = Plan.builder();
        plan.copyOf(fault("indicator.observation.conflict", "under two measures of one report"));
        for (String id : List.of("a", "b")) {
            plan.addIndicators(SoundPlan.indicator(id)
                    .stage(IndicatorStage.CONTEXT)
                    .unit("人")
                    .breakdown(Breakdown.builder()
                            .of("i1")
                            .dimension("主な対象")
                            .category(id)
                            .build())
                    .addObservations(actual("FY2018", "7", "FY2018"))
                    .build());
        }

        assertThat(rules(PlanValidator.standard(), plan.build())).containsExactly("indicator.observation.conflict");
    }

    @Test
    void aNumberOfAbsurdSizeIsNotAddedUp() {
        Plan whole = fault("indicator.breakdown.sum", "too much");
        Plan.Builder plan = Plan.builder();
        plan.copyOf(whole);
        plan.addIndicators(SoundPlan.indicator("absurd")
                .stage(IndicatorStage.CONTEXT)
                .unit("人")
                .breakdown(whole.getIndicators().get(3).getBreakdown())
                .addObservations(actual("FY2018", "1E+999999999"))
                .build());

        assertThat(PlanValidator.standard().validate(plan.build()).getFailures())
                .isEmpty();
    }

    @Test
    void aConflictNamesBothReadings() {
        Finding finding = PlanValidator.standard()
                .validate(fault("indicator.observation.conflict", "under two measures of one report"))
                .getFindings()
                .get(0);

        assertThat(finding.getMessage(Locale.JAPANESE))
                .isEqualTo("指標「i1」（FY2018）の値が食い違っています。ここでは 14、/indicators/2/observations/0 では 16 です。"
                        + "原文が両方を載せているときは、どちらが正しいか確かめてください。");
    }

    private static Plan with(Observation... figures) {
        return SoundPlan.copy()
                .addIndicators(SoundPlan.indicator("i1")
                        .stage(IndicatorStage.CONTEXT)
                        .unit("人")
                        .addObservations(figures)
                        .build())
                .build();
    }

    private static Observation actual(String period, String value) {
        return Observation.builder()
                .kind(ObservationKind.ACTUAL)
                .period(Period.parse(period))
                .value(new BigDecimal(value))
                .build();
    }

    private static Observation actual(String period, String value, String reportedIn) {
        return Observation.builder()
                .copyOf(actual(period, value))
                .reportedIn(Period.parse(reportedIn))
                .build();
    }

    private static RuleSet.Builder standard() {
        return RuleSet.builder().addStandard();
    }

    private static PlanValidator asOf(String day, RuleSet.Builder rules) {
        // Whether years were evaluated is another matter.
        return PlanValidator.builder()
                .ruleSet(rules.off("evaluation.year.missing").build())
                .asOf(LocalDate.parse(day))
                .build();
    }

    private static List<String> rules(PlanValidator validator, Plan plan) {
        return validator.validate(plan).getFindings().stream()
                .map(Finding::getRule)
                .toList();
    }

    private static Plan fault(String rule, String name) {
        return Faults.all().stream()
                .filter(fault -> fault.rule().equals(rule) && fault.name().equals(name))
                .map(Fault::plan)
                .findFirst()
                .orElseThrow();
    }
}
