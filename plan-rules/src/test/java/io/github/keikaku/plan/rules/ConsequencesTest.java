package io.github.keikaku.plan.rules;

import static io.github.keikaku.plan.rules.fixture.SoundPlan.copy;
import static io.github.keikaku.plan.rules.fixture.SoundPlan.municipality;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.rules.fixture.SoundPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsequencesTest {

    private static List<String> rulesBroken(RuleSet rules, Plan plan) {
        return PlanValidator.builder().ruleSet(rules).build().validate(plan).getFindings().stream()
                .map(Finding::getRule)
                .toList();
    }

    @Test
    void whatFollowsAtTheSameObjectIsHeldBack() {
        Plan plan = copy().municipality(municipality("132218", "東久留米市")).build();

        assertThat(rulesBroken(RuleSet.standard(), plan)).containsExactly("plan.municipality.check-digit");
    }

    @Test
    void whatFollowsComesOutWhereTheCauseIsSwitchedOff() {
        Plan plan = copy().municipality(municipality("132218", "東久留米市")).build();
        RuleSet rules = RuleSet.builder()
                .addStandard()
                .off("plan.municipality.check-digit")
                .build();

        assertThat(rulesBroken(rules, plan)).containsExactly("plan.municipality.unknown");
    }

    @Test
    void whatFollowsAtAnotherObjectIsNotHeldBack() {
        RuleSet rules = RuleSet.builder()
                .add(HouseRule.reporting("house.effect", "/elements/0/title", "/elements/1/title", "/elements"))
                .add(HouseRule.of(
                        HouseRule.describe("house.cause")
                                .addImplies("house.effect")
                                .build(),
                        HouseRule.reporting("house.cause", "/elements/0/id")::check))
                .build();

        assertThat(PlanValidator.builder()
                        .ruleSet(rules)
                        .build()
                        .validate(SoundPlan.plan())
                        .getFindings())
                .extracting(Object::toString)
                .hasSize(3);
        assertThat(rulesBroken(rules, SoundPlan.plan())).containsExactly("house.effect", "house.cause", "house.effect");
    }

    @Test
    void whatFollowsAnywhereIsHeldBackEverywhereAndByParentIdToo() {
        RuleSet rules = RuleSet.builder()
                .add(HouseRule.reporting("other.effect.one", "/sources/0"))
                .add(HouseRule.reporting("other.effects", "/sources/0"))
                .add(HouseRule.of(
                        HouseRule.describe("house.cause")
                                .addImpliesAnywhere("other.effect")
                                .build(),
                        HouseRule.reporting("house.cause", "/title")::check))
                .build();

        assertThat(rulesBroken(rules, SoundPlan.plan())).containsExactly("house.cause", "other.effects");
    }

    @Test
    void whatFollowsFromAFaultOfTheSameThingIsHeldBack() {
        Plan duplicateActor = copy().addActors(SoundPlan.actor("citizen"))
                .addRoles(SoundPlan.role("citizen", "p1-1"), SoundPlan.role("government", "p1-1"))
                .build();

        List<Finding> findings =
                PlanValidator.standard().validate(duplicateActor).getFindings();

        assertThat(findings)
                .extracting(Finding::getRule, finding -> finding.getPath().toString())
                .containsExactly(
                        tuple("structure.id.duplicate", "/actors/5/id"), tuple("role.cell.duplicate", "/roles/8"));
    }

    @Test
    void whatFollowsFromASuppressedFindingIsHeldBackToo() {
        RuleSet rules = RuleSet.builder()
                .addStandard()
                .suppress(Suppression.builder()
                        .rule("plan.municipality.check-digit")
                        .reason("原文のとおり")
                        .build())
                .build();

        assertThat(rulesBroken(
                        rules,
                        copy().municipality(municipality("132218", "清瀬市")).build()))
                .isEmpty();
    }

    @Test
    void rulesThatImplyEachOtherRunInTheOrderOfAdding() {
        RuleSet rules = RuleSet.builder()
                .add(implying("house.one", "house.two"))
                .add(implying("house.two", "house.one"))
                .build();

        assertThat(rulesBroken(rules, SoundPlan.plan())).hasSize(1);
    }

    private static Rule implying(String id, String implied) {
        return HouseRule.of(
                HouseRule.describe(id).addImplies(implied).build(), HouseRule.reporting(id, "/title")::check);
    }
}
