package io.github.keikaku.plan.model.api;

import static io.github.keikaku.plan.model.api.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.evaluation.Grade;
import io.github.keikaku.plan.model.evaluation.Scale;
import io.github.keikaku.plan.model.evaluation.StandardScale;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.model.view.EvaluationSummary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationSummaryTest {

    private static final EvaluationSummary MIXED = EvaluationSummary.of(
            StandardScale.SCALE,
            List.of(
                    of("m1", "B", "継続"),
                    of("m2", "B", "充実"),
                    of("m3", "A", "継続"),
                    of("m4", "B", "継続"),
                    of("m5", "B", null),
                    of("m6", null, "改善"),
                    of("m7", null, null)));

    @Test
    void gradesAreCountedInTheOrderOfTheScaleZerosIncluded() {
        assertThat(MIXED.getGradeCounts()).containsExactly(entry("A", 1), entry("B", 4), entry("C", 0), entry("D", 0));
    }

    @Test
    void policiesAreCountedInTheOrderOfTheScaleZerosIncluded() {
        assertThat(MIXED.getPolicyCounts())
                .containsExactly(
                        entry("新規", 0), entry("継続", 3), entry("充実", 1), entry("改善", 1), entry("縮小", 0), entry("廃止", 0));
    }

    @Test
    void pairsAreCountedWhereBothAreGiven() {
        assertThat(MIXED.getCount("B", "継続")).isEqualTo(2);
        assertThat(MIXED.getCount("B", "充実")).isEqualTo(1);
        assertThat(MIXED.getCount("A", "充実")).isZero();
        assertThat(MIXED.getCount("Z", "なし")).isZero();
    }

    @Test
    void whatIsNotGivenIsCountedApart() {
        assertThat(MIXED.getTotal()).isEqualTo(7);
        assertThat(MIXED.getUngraded()).isEqualTo(2);
        assertThat(MIXED.getWithoutPolicy()).isEqualTo(2);
    }

    @Test
    void symbolsThatTheScaleDoesNotKnowComeLastInPrintedOrder() {
        EvaluationSummary summary = EvaluationSummary.of(
                StandardScale.SCALE, List.of(of("m1", "Ｓ", "休止"), of("m2", "E", "休止"), of("m3", "A", "廃止")));

        assertThat(summary.getGradeCounts().keySet()).containsExactly("A", "B", "C", "D", "Ｓ", "E");
        assertThat(summary.getPolicyCounts()).containsEntry("休止", 2).containsEntry("廃止", 1);
        assertThat(summary.getCount("Ｓ", "休止")).isEqualTo(1);
    }

    @Test
    void nothingToCountGivesZeros() {
        EvaluationSummary summary = EvaluationSummary.of(StandardScale.SCALE, List.of());

        assertThat(summary.getTotal()).isZero();
        assertThat(summary.getUngraded()).isZero();
        assertThat(summary.getWithoutPolicy()).isZero();
        assertThat(summary.getGradeCounts().values()).containsOnly(0);
    }

    @Test
    void anEvaluationOfAPlanIsCountedInTheScaleInForce() {
        Evaluation evaluation = Evaluation.builder()
                .fiscalYear(FiscalYear.of(2018))
                .scale(Scale.builder()
                        .addGrades(Grade.builder().symbol("◎").build())
                        .build())
                .addEntries(of("m1", "◎", null))
                .build();

        EvaluationSummary summary =
                EvaluationSummary.of(plan().addEvaluations(evaluation).build(), evaluation);

        assertThat(summary.getGradeCounts()).containsExactly(entry("◎", 1));
        assertThat(summary.getPolicyCounts()).isEmpty();
    }

    @Test
    void theCountsCannotBeChanged() {
        Map<String, Integer> grades = MIXED.getGradeCounts();
        Map<String, Integer> policies = MIXED.getPolicyCounts();

        assertThatThrownBy(() -> grades.put("A", 9)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> policies.put("継続", 9)).isInstanceOf(UnsupportedOperationException.class);
    }

    private static EvaluationEntry of(String element, String grade, String policy) {
        EvaluationEntry.Builder entry = EvaluationEntry.builder().element(element);
        if (grade != null) {
            entry.grade(grade);
        }
        if (policy != null) {
            entry.nextPolicy(policy);
        }
        return entry.build();
    }
}
