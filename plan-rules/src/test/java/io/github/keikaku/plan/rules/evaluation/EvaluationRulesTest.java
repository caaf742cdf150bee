package io.github.keikaku.plan.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.rules.PlanValidator;
import io.github.keikaku.plan.rules.RuleSet;
import io.github.keikaku.plan.rules.fixture.Fault;
import io.github.keikaku.plan.rules.fixture.Faults;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationRulesTest {

    private static final String YEAR_MISSING = "evaluation.year.missing";
    private static final String INCONSISTENT = "evaluation.grade-policy.inconsistent";

    @Test
    void noYearIsMissingWithoutAnAsOfDate() {
        Plan plan = fault(YEAR_MISSING, "the year before the as-of date");

        assertThat(rules(PlanValidator.standard(), plan)).isEmpty();
    }

    @Test
    void theYearOfTheAsOfDateIsNotMissing() {
        Plan plan = fault(YEAR_MISSING, "the year before the as-of date");

        assertThat(rules(asOf("2019-03-31", standard()), plan)).isEmpty();
        assertThat(rules(asOf("2019-04-01", standard()), plan)).containsExactly(YEAR_MISSING);
    }

    @Test
    void anEvaluationCanBeGivenTimeToAppear() {
        Plan plan = fault(YEAR_MISSING, "the year before the as-of date");
        RuleSet.Builder patient = standard().parameter(YEAR_MISSING, "months", DataValue.of(6));

        assertThat(rules(asOf("2019-09-30", patient), plan)).isEmpty();
        assertThat(rules(asOf("2019-10-01", patient), plan)).containsExactly(YEAR_MISSING);
    }

    @Test
    void whichPoliciesDoNotGoWithAGradeCanBeSet() {
        DataValue pairs = DataValue.ofMap(Map.of("INSUFFICIENT", DataValue.ofTexts(List.of("CONTINUE"))));
        RuleSet rules = standard().parameter(INCONSISTENT, "pairs", pairs).build();
        PlanValidator validator = PlanValidator.builder().ruleSet(rules).build();

        assertThat(rules(validator, fault("evaluation.grade-policy.unaddressed", "insufficient")))
                .containsExactly(INCONSISTENT);
        assertThat(rules(validator, fault(INCONSISTENT, "running, and new"))).isEmpty();
    }

    @Test
    void aGradeOfAnotherVocabularyIsRefused() {
        DataValue pairs = DataValue.ofMap(Map.of("C", DataValue.ofTexts(List.of("CONTINUE"))));

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> standard().parameter(INCONSISTENT, "pairs", pairs).build())
                .withMessageContaining("pairs")
                .withMessageContaining("INSUFFICIENT")
                .withMessageContaining("CONTINUE");
    }

    @Test
    void aStalledPriorityIsStillUnaddressedWhereNobodyAsksForPriorities() {
        RuleSet rules = standard().off("evaluation.priority-stalled").build();
        PlanValidator validator = PlanValidator.builder().ruleSet(rules).build();

        assertThat(rules(validator, fault("evaluation.priority-stalled", "what the element serves")))
                .containsExactly("evaluation.grade-policy.unaddressed");
    }

    @Test
    void aMessageNamesWhatIsAllowedAndWhatWasProbablyMeant() {
        Finding finding = PlanValidator.standard()
                .validate(fault("evaluation.grade.unknown", "full-width"))
                .getFindings()
                .get(0);

        assertThat(finding.getMessage(Locale.JAPANESE))
                .isEqualTo("評価「Ｂ」は、この評価調書の評価尺度にありません（施策・取組「m2」）。「B」ではありませんか。使えるのは A、B、C、D です。");
        assertThat(finding.getMessage(Locale.ENGLISH))
                .isEqualTo("Grade \"Ｂ\" of element \"m2\" is not on the scale of this evaluation."
                        + " Did you mean \"B\"? Allowed: A, B, C, D.");
    }

    private static RuleSet.Builder standard() {
        return RuleSet.builder().addStandard();
    }

    private static PlanValidator asOf(String day, RuleSet.Builder rules) {
        return PlanValidator.builder()
                .ruleSet(rules.build())
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
