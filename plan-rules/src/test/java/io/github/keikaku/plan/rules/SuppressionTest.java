package io.github.keikaku.plan.rules;

import static io.github.keikaku.plan.rules.fixture.SoundPlan.copy;
import static io.github.keikaku.plan.rules.fixture.SoundPlan.element;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.rules.fixture.SoundPlan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    /** Three errors: a blank title of p9, one of c9 below it, and a role in an unknown element. */
    private static final Plan PLAN = copy().addElements(blank("p9", "policy", blank("c9", "pillar")))
            .addRoles(SoundPlan.role("citizen", "m13"))
            .build();

    private static PlanElement blank(String id, String level, PlanElement... children) {
        return PlanElement.builder()
                .copyOf(element(id, level, children))
                .title("")
                .build();
    }

    private static Suppression.Builder suppress(String rule) {
        Suppression.Builder suppression = Suppression.builder();
        suppression.rule(rule).reason("原文のとおり");
        return suppression;
    }

    private static ValidationReport validate(Suppression suppression) {
        return validator(suppression).build().validate(PLAN);
    }

    private static PlanValidator.Builder validator(Suppression suppression) {
        return PlanValidator.builder()
                .ruleSet(RuleSet.builder().addStandard().suppress(suppression).build());
    }

    private static List<String> suppressed(ValidationReport report) {
        return report.getSuppressedFindings().stream()
                .map(one -> one.getFinding().getPath().toString())
                .toList();
    }

    @Test
    void aSuppressedErrorLeavesTheListButNotTheReport() {
        ValidationReport report = validate(suppress("structure.title").build());

        assertThat(suppressed(report)).containsExactly("/elements/2/title", "/elements/2/children/0/title");
        assertThat(report.getSuppressedFindings().get(0).getReason()).isEqualTo("原文のとおり");
        assertThat(report.getSuppressedFindings().get(0).toString()).contains("原文のとおり");
        assertThat(report.getSummary().getErrors()).isEqualTo(1);
        assertThat(report.getSummary().getSuppressed()).isEqualTo(2);
    }

    @Test
    void aSuppressionByElementCoversTheElementAndWhatIsBelow() {
        assertThat(suppressed(validate(suppress("structure").element("p9").build())))
                .containsExactly("/elements/2/title", "/elements/2/children/0/title");
        assertThat(suppressed(validate(suppress("structure").element("c9").build())))
                .containsExactly("/elements/2/children/0/title");
        assertThat(suppressed(validate(suppress("structure").element("p1").build())))
                .isEmpty();
    }

    @Test
    void aSuppressionByElementCoversTheRolesThatSpeakOfIt() {
        RuleSet rules = RuleSet.builder()
                .addStandard()
                .add(HouseRule.reporting("house.roles", "/roles/0/statements", "/roles/7", "/indicators/0", "/title"))
                .suppress(suppress("house").element("p1").build())
                .build();

        assertThat(suppressed(PlanValidator.builder().ruleSet(rules).build().validate(PLAN)))
                .contains("/roles/0/statements")
                .doesNotContain("/roles/7", "/title");
    }

    @Test
    void aSuppressionThatCoversNothingIsNamed() {
        Suppression needed = suppress("structure.title").build();
        Suppression also = suppress("structure").element("p9").build();
        Suppression ended =
                suppress("structure.title").until(FiscalYear.of(2019)).build();
        Suppression vain = suppress("role").build();
        RuleSet rules = RuleSet.builder()
                .addStandard()
                .suppress(needed)
                .suppress(also)
                .suppress(ended)
                .suppress(vain)
                .build();

        ValidationReport report = PlanValidator.builder()
                .ruleSet(rules)
                .asOf(LocalDate.of(2020, 4, 1))
                .build()
                .validate(PLAN);

        assertThat(report.getUnusedSuppressions()).containsExactly(ended, vain);
        assertThat(ended.hasEndedOn(LocalDate.of(2020, 3, 31))).isFalse();
    }

    @Test
    void aSuppressionByElementCoversFindingsElsewhereThatNameIt() {
        assertThat(suppressed(validate(suppress("reference").element("m13").build())))
                .containsExactly("/roles/7/element");
    }

    @Test
    void aSuppressionByPathCoversWhatLiesInIt() {
        assertThat(suppressed(validate(suppress("structure")
                        .path(ModelPath.parse("/elements/2/children"))
                        .build())))
                .containsExactly("/elements/2/children/0/title");
    }

    @Test
    void aSuppressionEndsWithItsYearWhereADayIsNamed() {
        PlanValidator.Builder validator =
                validator(suppress("structure.title").until(FiscalYear.of(2019)).build());

        assertThat(validator.build().validate(PLAN).getSummary().getSuppressed())
                .isEqualTo(2);
        assertThat(validator
                        .asOf(LocalDate.of(2020, 3, 31))
                        .build()
                        .validate(PLAN)
                        .getSummary()
                        .getSuppressed())
                .isEqualTo(2);
        assertThat(validator
                        .asOf(LocalDate.of(2020, 4, 1))
                        .build()
                        .validate(PLAN)
                        .getSummary()
                        .getSuppressed())
                .isZero();
    }

    @Test
    void aSuppressionNeedsAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> suppress("structure.title").reason("　").build())
                .withMessageContaining("structure.title");
    }

    @Test
    void theDepthGuardIsNotSuppressedEvenByItsParent() {
        PlanElement inside = element("x", "theme");
        for (int i = 0; i < 300; i++) {
            inside = element("x", "theme", inside);
        }
        ValidationReport report = validator(suppress("structure").build())
                .build()
                .validate(copy().addElements(inside).build());

        assertThat(report.getSummary().getErrors()).isEqualTo(1);
        assertThat(report.getSuppressedFindings()).isEmpty();
    }
}
