package io.github.keikaku.plan.rules;

import static io.github.keikaku.plan.rules.fixture.SoundPlan.copy;
import static io.github.keikaku.plan.rules.fixture.SoundPlan.element;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.rules.fixture.SoundPlan;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static List<String> ids(RuleSet rules) {
        return rules.getRules().stream()
                .map(rule -> rule.getDescriptor().getId())
                .toList();
    }

    private static ValidationReport validate(RuleSet rules, Plan plan) {
        return PlanValidator.builder().ruleSet(rules).build().validate(plan);
    }

    @Test
    void rulesAreSwitchedOffByIdAndByParentId() {
        RuleSet rules = RuleSet.builder()
                .addStandard()
                .off("plan.municipality")
                .off("role.cell.missing")
                .build();

        assertThat(ids(rules))
                .contains("plan.period.reversed", "role.cell.duplicate")
                .doesNotContain("plan.municipality.unknown", "plan.municipality.check-digit", "role.cell.missing");
    }

    @Test
    void theNearerIdDecidesWhateverTheOrderOfCalls() {
        RuleSet rules = RuleSet.builder()
                .addStandard()
                .on("reference.link.cycle")
                .off("reference")
                .on("reference.link")
                .off("reference.link.unresolved")
                .build();

        assertThat(ids(rules)).contains("reference.link.cycle");
        assertThat(ids(rules)).filteredOn(id -> id.startsWith("reference.")).hasSize(1);
    }

    @Test
    void aSeverityHoldsForAllCasesOfARule() {
        Plan plan = copy().addElements(element("m4", "measure")).build();
        RuleSet rules = RuleSet.builder()
                .addStandard()
                .severity("structure", Severity.INFO)
                .severity("structure.level.parent", Severity.ERROR)
                .build();

        assertThat(validate(RuleSet.standard(), plan).getFindings())
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.WARNING);
        assertThat(validate(rules, plan).getFindings())
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.ERROR);
        assertThat(rules.getSeverity("structure.level.parent")).contains(Severity.ERROR);
        assertThat(rules.getSeverity("plan.period.reversed")).isEmpty();
    }

    @Test
    void anErrorThatLaterRulesRelyOnStaysOne() {
        RuleSet rules = RuleSet.builder()
                .addStandard()
                .severity("structure", Severity.INFO)
                .severity("reference", Severity.WARNING)
                .severity("structure.title.blank", Severity.ERROR)
                .build();

        assertThat(rules.getSeverity("structure.id.duplicate")).isEmpty();
        assertThat(rules.getSeverity("reference.element.unresolved")).isEmpty();
        assertThat(rules.getSeverity("structure.title.blank")).contains(Severity.ERROR);
        assertThat(rules.getSeverity("reference.link.unresolved")).contains(Severity.WARNING);
        assertThatIllegalArgumentException()
                .isThrownBy(RuleSet.builder().addStandard().severity("structure.id.duplicate", Severity.WARNING)::build)
                .withMessageContaining("structure.id.duplicate")
                .withMessageContaining("rely on it");
        assertThat(ids(RuleSet.builder()
                        .addStandard()
                        .off("structure.id.duplicate")
                        .build()))
                .doesNotContain("structure.id.duplicate");
    }

    @Test
    void aSettingOfAParentIdHoldsForEveryRuleBelowThatHasTheParameter() {
        DataValue third = DataValue.of(new BigDecimal("0.3"));
        RuleSet rules = RuleSet.builder()
                .addStandard()
                .parameter("role", "filled", third)
                .build();

        assertThat(rules.getParameter("role.cell.missing", "filled")).contains(third);
        assertThatIllegalArgumentException()
                .isThrownBy(RuleSet.builder().addStandard().parameter("role", "full", third)::build)
                .withMessageContaining("it has filled");
    }

    @Test
    void aSetIsExtendedWithoutChangingIt() {
        RuleSet house = RuleSet.builder()
                .add(HouseRule.reporting("house.one", "/title"))
                .off("house.one")
                .build();

        RuleSet extended = house.toBuilder()
                .on("house.one")
                .add(HouseRule.reporting("house.two", "/title"))
                .build();

        assertThat(ids(house)).containsExactly("structure.depth.exceeded");
        assertThat(ids(extended)).containsExactly("structure.depth.exceeded", "house.one", "house.two");
    }

    @Test
    void aParameterChangesWhatARuleFinds() {
        Plan plan = copy().roles(List.of(
                        SoundPlan.role("citizen", "m1"),
                        SoundPlan.role("community", "m2"),
                        SoundPlan.role("government", "m3"),
                        SoundPlan.roleInPlan("council"),
                        SoundPlan.roleInPlan("mayor")))
                .build();
        DataValue third = DataValue.of(new BigDecimal("0.3"));
        RuleSet rules = RuleSet.builder()
                .addStandard()
                .parameter("role.cell.missing", "filled", third)
                .build();

        assertThat(validate(RuleSet.standard(), plan).getFindings()).isEmpty();
        assertThat(validate(rules, plan).getFindings()).hasSize(6);
        assertThat(rules.getParameter("role.cell.missing", "filled")).contains(third);
    }

    @Test
    void whatCannotBeSetIsRefusedWithAReason() {
        RuleSet.Builder typo = RuleSet.builder().addStandard().off("structure.id.dublicate");
        assertThatIllegalArgumentException().isThrownBy(typo::build).withMessageContaining("structure.id.dublicate");
        assertThatIllegalArgumentException()
                .isThrownBy(RuleSet.builder().addStandard().severity("struct", Severity.INFO)::build);
        assertThatIllegalArgumentException()
                .isThrownBy(RuleSet.builder()
                        .addStandard()
                        .suppress(Suppression.builder()
                                .rule("text.none")
                                .reason("x")
                                .build())::build);
        DataValue value = DataValue.of(3);
        assertThatIllegalArgumentException()
                .isThrownBy(RuleSet.builder().addStandard().parameter("role.cell.none", "filled", value)::build)
                .withMessageContaining("role.cell.none");
        assertThatIllegalArgumentException()
                .isThrownBy(RuleSet.builder().addStandard().parameter("role.cell.missing", "full", value)::build)
                .withMessageContaining("it has filled");
        assertThatIllegalArgumentException()
                .isThrownBy(RuleSet.builder().addStandard().parameter("role.cell.duplicate", "full", value)::build)
                .withMessageContaining("it has none");
        assertThatIllegalArgumentException()
                .isThrownBy(RuleSet.builder().addStandard().parameter("role.cell.missing", "filled", value)::build)
                .withMessageContaining("a number from 0 to 1");
    }

    @Test
    void theDepthGuardStaysWhateverIsSaid() {
        RuleSet rules = RuleSet.builder()
                .addStandard()
                .off("structure")
                .severity("structure", Severity.INFO)
                .build();

        assertThat(ids(rules)).contains("structure.depth.exceeded");
        assertThat(rules.getSeverity("structure.depth.exceeded")).isEmpty();
        assertThat(ids(RuleSet.builder().build())).containsExactly("structure.depth.exceeded");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.builder().off("structure.depth.exceeded"))
                .withMessageContaining("limit");
    }

    @Test
    void theLimitOfDepthCanBeSet() {
        RuleSet rules = RuleSet.builder()
                .parameter("structure.depth.exceeded", "limit", DataValue.of(2))
                .build();

        assertThat(validate(rules, SoundPlan.plan()).getFindings())
                .extracting(finding -> finding.getPath().toString())
                .containsExactly("/elements/0/children/0/children/0");
    }

    @Test
    void twoRulesOfOneIdAreRefused() {
        RuleSet.Builder rules = RuleSet.builder().add(HouseRule.reporting("house.one"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.add(HouseRule.reporting("house.one")))
                .withMessageContaining("house.one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.builder().addStandard().addStandard());
    }

    @Test
    void aSetDoesNotChangeWithItsBuilder() {
        RuleSet.Builder builder = RuleSet.builder().add(HouseRule.reporting("house.one", "/title"));
        RuleSet before = builder.build();
        builder.add(HouseRule.reporting("house.two", "/title")).off("house.one");

        assertThat(ids(before)).containsExactly("structure.depth.exceeded", "house.one");
        assertThat(ids(builder.build())).containsExactly("structure.depth.exceeded", "house.two");
    }
}
