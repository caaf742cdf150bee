package io.github.keikaku.plan.rules;

import static io.github.keikaku.plan.rules.fixture.SoundPlan.copy;
import static io.github.keikaku.plan.rules.fixture.SoundPlan.element;
import static io.github.keikaku.plan.rules.fixture.SoundPlan.municipality;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.rules.fixture.Fault;
import io.github.keikaku.plan.rules.fixture.Faults;
import io.github.keikaku.plan.rules.fixture.SoundPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PlanValidatorTest {

    private static final Plan PLAN = SoundPlan.plan();

    private static PlanValidator with(Rule... rules) {
        RuleSet.Builder set = RuleSet.builder();
        List.of(rules).forEach(set::add);
        return PlanValidator.builder().ruleSet(set.build()).build();
    }

    private static List<String> places(ValidationReport report) {
        return report.getFindings().stream()
                .map(finding -> finding.getRule() + " " + finding.getPath())
                .toList();
    }

    @Test
    void aSoundPlanGivesAnEmptyReportThatSaysHowManyRulesRan() {
        PlanValidator validator = PlanValidator.standard();

        ValidationReport report = validator.validate(PLAN);

        assertThat(report.getFindings()).isEmpty();
        assertThat(report.hasErrors()).isFalse();
        assertThat(report.getSummary().getRulesRun())
                .isEqualTo(validator.getRuleSet().getRules().size());
    }

    @Test
    void aRuleThatThrowsIsNamedAndTheOthersRun() {
        RuntimeException cause = new IllegalStateException("broken");
        ValidationReport report = with(
                        HouseRule.of("house.throws", context -> {
                            throw cause;
                        }),
                        HouseRule.reporting("house.works", "/title"))
                .validate(PLAN);

        assertThat(places(report)).containsExactly("house.works /title");
        assertThat(report.getFailures()).singleElement().satisfies(failure -> {
            assertThat(failure.getOrigin()).isEqualTo("house.throws");
            assertThat(failure.getCause()).isSameAs(cause);
            assertThat(failure).hasToString("house.throws: java.lang.IllegalStateException: broken");
        });
        assertThat(report.getSummary().getRulesRun()).isEqualTo(2);
    }

    @Test
    void aRuleThatOverflowsTheStackIsNamedAndTheOthersRun() {
        ValidationReport report = with(
                        HouseRule.of("house.recurses", PlanValidatorTest::recurse),
                        HouseRule.reporting("house.works", "/title"))
                .validate(PLAN);

        assertThat(places(report)).containsExactly("house.works /title");
        assertThat(report.getFailures()).extracting(RuleFailure::getOrigin).containsExactly("house.recurses");
    }

    @SuppressWarnings("InfiniteRecursion") // the point of the test
    private static void recurse(RuleContext context) {
        recurse(context);
    }

    @Test
    void findingsStandInTheOrderOfTheDocumentAndThenOfRuleIds() {
        ValidationReport report = with(
                        HouseRule.reporting(
                                "house.b", "/sources/0", "/elements/10", "/elements/9/children/0", "/title"),
                        HouseRule.reporting("house.a", "/source", "/elements/9", "/unknown", "/title", ""))
                .validate(PLAN);

        assertThat(places(report))
                .containsExactly(
                        "house.a ",
                        "house.a /title",
                        "house.b /title",
                        "house.a /elements/9",
                        "house.b /elements/9/children/0",
                        "house.b /elements/10",
                        "house.b /sources/0",
                        "house.a /source",
                        "house.a /unknown");
    }

    @Test
    void theOrderOfFindingsDoesNotDependOnTheOrderOfRules() {
        Plan plan = manyFaults();
        List<Rule> rules = new ArrayList<>(RuleSet.standard().getRules());
        rules.removeIf(rule -> rule.getDescriptor().getId().equals(DepthExceeded.ID));
        ValidationReport forward = with(rules.toArray(Rule[]::new)).validate(plan);
        Collections.reverse(rules);
        ValidationReport backward = with(rules.toArray(Rule[]::new)).validate(plan);

        assertThat(forward.getFindings()).hasSizeGreaterThan(5);
        assertThat(backward.getFindings()).isEqualTo(forward.getFindings());
    }

    private static Plan manyFaults() {
        return copy().title("")
                .municipality(municipality("132218", "清瀬"))
                .period(SoundPlan.period(2026, 2018))
                .addElements(element("x", "nowhere"), element("x", "theme"))
                .addRoles(SoundPlan.role("nobody", "nothing"), SoundPlan.role("nobody", "nothing"))
                .addNotes(Statement.builder()
                        .text("注")
                        .source(SoundPlan.source("s9"))
                        .build())
                .build();
    }

    @Test
    void oneDuplicateIdAmongTenThousandElementsIsOneFinding() {
        Plan.Builder plan = copy().elements(List.of()).roles(List.of()).evaluations(List.of());
        plan.indicators(List.of()).milestones(List.of());
        for (int i = 0; i < 10_000; i++) {
            plan.addElements(element("e" + (i == 9_999 ? 5_000 : i), "theme"));
        }

        ValidationReport report = PlanValidator.standard().validate(plan.build());

        assertThat(places(report)).contains("structure.id.duplicate /elements/9999/id");
        assertThat(report.getSummary().getErrors()).isEqualTo(1);
    }

    @Test
    void aHundredThousandUnresolvedReferencesAreCountedAndNotKept() {
        Plan.Builder plan = copy();
        for (int i = 0; i < 100_000; i++) {
            plan.addRoles(SoundPlan.role("citizen", "gone-" + i));
        }
        plan.title("");

        ValidationReport report = PlanValidator.standard().validate(plan.build());

        assertThat(report.getSummary().getErrors()).isEqualTo(100_001);
        assertThat(report.getFindings()).hasSize(200);
        assertThat(report.getSummary().getTruncated()).isEqualTo(100_001 - 200);
        assertThat(places(report))
                .startsWith("structure.title.blank /title")
                .endsWith("reference.element.unresolved /roles/" + (7 + 198) + "/element");
    }

    @Test
    void whereNotAllCanBeListedTheGravestAre() {
        Rule warnings = HouseRule.reporting("house.warnings", "/title", "/municipality", "/period");
        Rule error = HouseRule.of(
                "house.error", context -> context.report(Severity.ERROR, ModelPath.parse("/sources"), f -> {}));
        ValidationReport report = PlanValidator.builder()
                .ruleSet(RuleSet.builder().add(warnings).add(error).build())
                .limit(2)
                .build()
                .validate(PLAN);

        assertThat(places(report)).containsExactly("house.warnings /title", "house.error /sources");
        assertThat(report.getSummary().getTruncated()).isEqualTo(2);
        assertThat(report.getSummary().getWarnings()).isEqualTo(3);
    }

    @Test
    void aPlanTooDeepIsOneErrorAndNoOtherRuleRuns() {
        PlanElement inside = element("m2", "theme");
        for (int i = 0; i < 5_000; i++) {
            inside = element("m2", "theme", inside);
        }
        Plan plan = copy().title("").addElements(inside).build();

        ValidationReport report = PlanValidator.standard().validate(plan);

        assertThat(report.getFindings()).extracting(Finding::getRule).containsExactly("structure.depth.exceeded");
        assertThat(report.getSummary().getErrors()).isEqualTo(1);
        assertThat(report.getSummary().getRulesRun()).isEqualTo(1);
        assertThat(report.getFailures()).isEmpty();
    }

    @Test
    void rulesReachTheDayTheIndexAndWhatTheyShare() {
        LocalDate day = LocalDate.of(2019, 4, 1);
        List<Object> seen = new ArrayList<>();
        Rule one = HouseRule.of("house.one", context -> look(context, seen));
        Rule two = HouseRule.of("house.two", context -> look(context, seen));
        PlanValidator validator = PlanValidator.builder()
                .ruleSet(RuleSet.builder().add(one).add(two).build())
                .asOf(day)
                .build();

        assertThat(validator.validate(PLAN).getFailures()).isEmpty();
        assertThat(validator.getAsOf()).contains(day);
        assertThat(seen).hasSize(8);
        assertThat(seen.get(0)).isSameAs(seen.get(4)).isSameAs(PLAN);
        assertThat(seen.get(1)).isSameAs(seen.get(5));
        assertThat(seen.get(2)).isSameAs(seen.get(6)).isInstanceOf(StringBuilder.class);
        assertThat(seen.get(3)).isEqualTo(Optional.of(day));
    }

    private static void look(RuleContext context, List<Object> seen) {
        assertThat(context.getPreviousPlans()).isEmpty();
        assertThat(context.isExcerpt()).isFalse();
        seen.add(context.getPlan());
        seen.add(context.getIndex());
        seen.add(context.getShared(StringBuilder.class, StringBuilder::new));
        seen.add(context.getAsOf());
    }

    @Test
    void oneValidatorServesManyThreads() throws Exception {
        PlanValidator validator = PlanValidator.standard();
        List<Fault> faults = Faults.all();
        List<List<Finding>> alone = faults.stream()
                .map(fault -> fault.validate(validator).getFindings())
                .toList();
        List<Callable<List<Finding>>> jobs = new ArrayList<>();
        faults.forEach(fault -> jobs.add(() -> fault.validate(validator).getFindings()));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<List<Finding>> together = new ArrayList<>();
            for (Future<List<Finding>> job : threads.invokeAll(jobs)) {
                together.add(job.get());
            }
            assertThat(together).isEqualTo(alone);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aLimitBelowOneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanValidator.builder().limit(0))
                .withMessageContaining("1 or more");
    }
}
