package io.github.keikaku.plan.model.api;

import static io.github.keikaku.plan.model.api.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.keikaku.plan.model.evaluation.CanonicalGrade;
import io.github.keikaku.plan.model.evaluation.CanonicalPolicy;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.Grade;
import io.github.keikaku.plan.model.evaluation.Policy;
import io.github.keikaku.plan.model.evaluation.Scale;
import io.github.keikaku.plan.model.evaluation.StandardScale;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScaleTest {

    private static final Scale SYMBOLS = Scale.builder()
            .addGrades(grade("◎", "順調"), grade("○", "おおむね順調"), grade("◎", "重複"))
            .addPolicies(Policy.builder().symbol("拡充").build())
            .build();

    @Test
    void theStandardScaleHasFourGradesBestFirst() {
        assertThat(StandardScale.SCALE.getGrades())
                .extracting(Grade::getSymbol, grade -> grade.getCanonical().orElseThrow())
                .containsExactly(
                        tuple("A", CanonicalGrade.ACHIEVED),
                        tuple("B", CanonicalGrade.PROGRESSING),
                        tuple("C", CanonicalGrade.INSUFFICIENT),
                        tuple("D", CanonicalGrade.NOT_IMPLEMENTED));
    }

    @Test
    void theStandardScaleHasSixPolicies() {
        assertThat(StandardScale.SCALE.getPolicies())
                .extracting(Policy::getSymbol, Policy::getCanonical)
                .containsExactly(
                        tuple("新規", List.of(CanonicalPolicy.NEW)),
                        tuple("継続", List.of(CanonicalPolicy.CONTINUE)),
                        tuple("充実", List.of(CanonicalPolicy.EXPAND)),
                        tuple("改善", List.of(CanonicalPolicy.IMPROVE)),
                        tuple("縮小", List.of(CanonicalPolicy.REDUCE)),
                        tuple("廃止", List.of(CanonicalPolicy.ABOLISH)));
    }

    @Test
    void theStandardScaleExplainsItself() {
        assertThat(StandardScale.SCALE.getGrades()).allSatisfy(grade -> {
            assertThat(grade.getLabel()).isPresent();
            assertThat(grade.getMeaning()).isPresent();
        });
        assertThat(StandardScale.SCALE.getPolicies())
                .allSatisfy(policy -> assertThat(policy.getMeaning()).isPresent());
        assertThat(StandardScale.SCALE.getAxes()).isEmpty();
    }

    @Test
    void aGradeIsFoundByItsSymbolAndTheFirstWins() {
        assertThat(SYMBOLS.findGrade("○").flatMap(Grade::getLabel)).contains("おおむね順調");
        assertThat(SYMBOLS.findGrade("◎").flatMap(Grade::getLabel)).contains("順調");
    }

    @Test
    void aSymbolIsFoundExactlyOrNotAtAll() {
        assertThat(StandardScale.SCALE.findGrade("a")).isEmpty();
        assertThat(StandardScale.SCALE.findGrade("Ａ")).isEmpty();
        assertThat(StandardScale.SCALE.findGrade("継続")).isEmpty();
        assertThat(StandardScale.SCALE.findPolicy("継続 ")).isEmpty();
        assertThat(StandardScale.SCALE.findPolicy("A")).isEmpty();
    }

    @Test
    void aPolicyIsFoundByItsSymbol() {
        assertThat(SYMBOLS.findPolicy("拡充")).contains(SYMBOLS.getPolicies().get(0));
    }

    @Test
    void aScaleDeclaredEmptyUsesNoAxis() {
        Scale empty = Scale.builder().build();

        assertThat(empty.findGrade("A")).isEmpty();
        assertThat(empty.findPolicy("継続")).isEmpty();
    }

    @Test
    void theScaleInForceIsTheEvaluationsThenThePlansThenTheStandard() {
        Scale ofThePlan = Scale.builder().addGrades(grade("1", "一")).build();
        Scale ofTheYear = Scale.builder().addGrades(grade("2", "二")).build();

        assertThat(scaleInForce(Optional.of(ofThePlan), Optional.of(ofTheYear))).isSameAs(ofTheYear);
        assertThat(scaleInForce(Optional.of(ofThePlan), Optional.empty())).isSameAs(ofThePlan);
        assertThat(scaleInForce(Optional.empty(), Optional.of(ofTheYear))).isSameAs(ofTheYear);
        assertThat(scaleInForce(Optional.empty(), Optional.empty())).isSameAs(StandardScale.SCALE);
    }

    @Test
    void aScaleDeclaredEmptyIsInForceAllTheSame() {
        Scale empty = Scale.builder().build();

        assertThat(scaleInForce(Optional.of(empty), Optional.empty())).isSameAs(empty);
    }

    private static Scale scaleInForce(Optional<Scale> ofThePlan, Optional<Scale> ofTheYear) {
        Evaluation evaluation = Evaluation.builder()
                .fiscalYear(FiscalYear.of(2018))
                .scale(ofTheYear)
                .build();
        return plan().scale(ofThePlan).build().getScaleOf(evaluation);
    }

    private static Grade grade(String symbol, String label) {
        return Grade.builder().symbol(symbol).label(label).build();
    }
}
