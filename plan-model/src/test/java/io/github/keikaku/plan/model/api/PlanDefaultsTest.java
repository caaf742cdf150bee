package io.github.keikaku.plan.model.api;

import static io.github.keikaku.plan.model.api.Plans.element;
import static io.github.keikaku.plan.model.api.Plans.municipality;
import static io.github.keikaku.plan.model.api.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.Level;
import io.github.keikaku.plan.model.PlanPeriod;
import io.github.keikaku.plan.model.Review;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.EvaluationCoverage;
import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import io.github.keikaku.plan.model.indicator.Breakdown;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.indicator.ObservationStatus;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanDefaultsTest {

    @Test
    void whatIsNotSaidHasTheDefaultsOfTheContract() {
        Evaluation evaluation =
                Evaluation.builder().fiscalYear(FiscalYear.of(2018)).build();
        Observation observation =
                Observation.builder().kind(ObservationKind.ACTUAL).build();

        assertThat(plan().build().getSchemaVersion()).isEqualTo("1.0");
        assertThat(evaluation.getStage()).isEqualTo(EvaluationStage.SELF);
        assertThat(evaluation.getCoverage()).isEqualTo(EvaluationCoverage.ALL);
        assertThat(observation.getStatus()).isEqualTo(ObservationStatus.NORMAL);
        assertThat(observation.isApproximate()).isFalse();
        assertThat(element("m", "l").isPriority()).isFalse();
        assertThat(Level.builder().id("l").name("施策").build().isEvaluated()).isFalse();
        assertThat(Review.builder().build().isPublic()).isFalse();
        assertThat(Breakdown.builder().dimension("年齢").category("高齢者").build().isPartial())
                .isFalse();
    }

    @Test
    void theDefaultSaidAndTheDefaultLeftOutAreEqual() {
        Observation.Builder left = Observation.builder().kind(ObservationKind.ACTUAL);
        Observation.Builder said = Observation.builder()
                .kind(ObservationKind.ACTUAL)
                .status(ObservationStatus.NORMAL)
                .approximate(false);

        assertThat(said.build()).isEqualTo(left.build());
    }

    @Test
    void aDecimalKeepsItsScaleAndItsScaleCounts() {
        Observation.Builder observation = Observation.builder().kind(ObservationKind.ACTUAL);

        Observation two = observation.value(new BigDecimal("1.50")).build();
        Observation one = observation.value(new BigDecimal("1.5")).build();

        assertThat(two.getValue().orElseThrow()).hasToString("1.50");
        assertThat(two).isNotEqualTo(one);
    }

    @Test
    void extensionsKeepTheirOrder() {
        assertThat(plan().putExtensions("x-z", DataValue.of(1))
                        .putExtensions("x-a", DataValue.ofNull())
                        .putExtensions("x-m", DataValue.of(true))
                        .build()
                        .getExtensions()
                        .keySet())
                .containsExactly("x-z", "x-a", "x-m");
    }

    @Test
    void aPeriodOfAPlanHoldsBothItsYears() {
        PlanPeriod period = period(2018, 2026);

        assertThat(period.contains(FiscalYear.of(2017))).isFalse();
        assertThat(period.contains(FiscalYear.of(2018))).isTrue();
        assertThat(period.contains(FiscalYear.of(2022))).isTrue();
        assertThat(period.contains(FiscalYear.of(2026))).isTrue();
        assertThat(period.contains(FiscalYear.of(2027))).isFalse();
    }

    @Test
    void aReversedPeriodIsRepresentableAndHoldsNoYear() {
        PlanPeriod reversed = period(2026, 2018);

        assertThat(reversed.isInOrder()).isFalse();
        assertThat(reversed.contains(FiscalYear.of(2020))).isFalse();
        assertThat(period(2018, 2018).isInOrder()).isTrue();
        assertThat(period(2018, 2019).isInOrder()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"132217, true", "132218, false", "072028, true", "999999, false"})
    void aMunicipalityTellsWhetherItsCodeCanBeRight(String code, boolean valid) {
        assertThat(municipality(code).isCodeCheckDigitValid()).isEqualTo(valid);
    }

    private static PlanPeriod period(int from, int to) {
        return PlanPeriod.of(FiscalYear.of(from), FiscalYear.of(to));
    }
}
