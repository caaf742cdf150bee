package io.github.keikaku.plan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.view.PlanIndex;
import io.github.keikaku.plan.rules.PlanValidator;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured must be what it is said to be, and every way of checking must find it sound. */
class WorkloadTest {

    @ParameterizedTest
    @EnumSource(names = {"KIYOSE", "MEASURES_1000"})
    void aWorkloadHasTheMeasuresItIsNamedFor(Workload workload) {
        assertThat(PlanIndex.of(Workload.read(workload.toBytes())).getElementsOfLevel("measure"))
                .hasSize(workload.getMeasures());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 333})
    void aGeneratedPlanHasAnyNumberOfMeasures(int measures) {
        Plan plan = new PlanGenerator(measures).generate();

        assertThat(PlanIndex.of(plan).getElementsOfLevel("measure")).hasSize(measures);
    }

    @Test
    void aThousandMeasuresTakeTwoToThreeMegabytes() {
        assertThat(Workload.MEASURES_1000.toBytes().length).isBetween(2_000_000, 3_000_000);
    }

    @Test
    void theSamePlanIsGeneratedEveryTime() {
        Plan plan = new PlanGenerator(50).generate();

        assertThat(new PlanGenerator(50).generate()).isEqualTo(plan);
    }

    /** Many findings would make the measurement one of reporting, not of reading and judging. */
    @Test
    void rulesHaveNoRemarksOnAGeneratedPlan() {
        Plan plan = Workload.read(Workload.MEASURES_1000.toBytes());

        assertThat(PlanValidator.standard().validate(plan).getFindings()).isEmpty();
    }

    /** As many policies as there are subjects and themes would repeat themselves. */
    @Test
    void rulesHaveNoRemarksOnALargeGeneratedPlanEither() {
        assertThat(PlanValidator.standard()
                        .validate(new PlanGenerator(10_000).generate())
                        .getFindings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 1_000, 1_234})
    void aTreeHasAnyNumberOfElementsAndIsSound(int elements) {
        Plan plan = ElementTree.of(elements);

        assertThat(PlanIndex.of(plan).getElements()).hasSizeBetween(elements, elements + 2);
        assertThat(PlanValidator.standard().validate(plan).getFindings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"KIYOSE", "MEASURES_1000"})
    void whatTheLibraryIsComparedWithFindsTheWorkloadSound(Workload workload) {
        byte[] bytes = workload.toBytes();

        assertThat(new DatabindChecker().check(bytes)).isZero();
        assertThat(new SchemaChecker().check(bytes)).isZero();
    }

    @Test
    void whatTheLibraryIsComparedWithSeesFaultsToo() {
        String document = new String(Workload.KIYOSE.toBytes(), StandardCharsets.UTF_8);
        byte[] reversed = document.replace("\"to\": 2026", "\"to\": 2001").getBytes(StandardCharsets.UTF_8);
        byte[] untitled =
                document.replace("\"title\": \"人を育てる\"", "\"title\": \" \"").getBytes(StandardCharsets.UTF_8);
        byte[] noKind = document.replace("\"kind\": \"COMMUNITY_WELFARE\",", "").getBytes(StandardCharsets.UTF_8);

        assertThat(new DatabindChecker().check(reversed)).isOne();
        assertThat(new DatabindChecker().check(untitled)).isOne();
        assertThat(new DatabindChecker().check(noKind)).isOne();
        assertThat(new SchemaChecker().check(noKind)).isPositive();
    }
}
