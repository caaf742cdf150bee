package io.github.keikaku.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.rules.fixture.Fault;
import io.github.keikaku.plan.rules.fixture.Fault.Expected;
import io.github.keikaku.plan.rules.fixture.Faults;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardRulesTest {

    private static final PlanValidator VALIDATOR =
            PlanValidator.builder().asOf(LocalDate.of(2019, 4, 1)).build();

    static List<Fault> faults() {
        return Faults.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultYieldsWhatItIsExpectedToAndNothingElse(Fault fault) {
        ValidationReport report = fault.validate(VALIDATOR);

        assertThat(report.getFailures()).isEmpty();
        assertThat(report.getFindings()).extracting(Finding::getRule).containsOnly(fault.rule());
        assertThat(report.getFindings()).map(Expected::of).containsExactlyElementsOf(fault.expected());
    }

    @TestFactory
    Stream<DynamicTest> everyRuleKeepsSilentOn() {
        Map<String, Plan> silences = Faults.silences();
        return silences.entrySet().stream()
                .map(silence -> DynamicTest.dynamicTest(silence.getKey(), () -> {
                    ValidationReport report = VALIDATOR.validate(silence.getValue());

                    assertThat(report.getFindings()).isEmpty();
                    assertThat(report.getFailures()).isEmpty();
                }));
    }

    @Test
    void everyRuleHasAFault() {
        Set<String> broken = Faults.all().stream().map(Fault::rule).collect(Collectors.toSet());

        assertThat(RuleSet.standard().getRules())
                .extracting(rule -> rule.getDescriptor().getId())
                .as("rules; where one has no fault, add one to …Faults in the package fixture")
                .allMatch(broken::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"structure", "reference", "plan", "law", "scale", "evaluation"})
    void everyRuleOfTheGroupSaysWhatItRestsOn(String group) {
        assertThat(RuleSet.standard().getRules())
                .map(Rule::getDescriptor)
                .filteredOn(rule -> rule.getId().startsWith(group + "."))
                .isNotEmpty()
                .as("rules of group %s; where one has no references, add them to its descriptor", group)
                .allSatisfy(
                        rule -> assertThat(rule.getReferences()).isNotEmpty().noneMatch(String::isBlank));
    }

    @Test
    void everyImpliedRuleExists() {
        Set<String> ids = RuleSet.standard().getRules().stream()
                .map(rule -> rule.getDescriptor().getId())
                .collect(Collectors.toSet());

        assertThat(RuleSet.standard().getRules())
                .map(Rule::getDescriptor)
                .flatMap(rule -> Stream.of(rule.getImplies(), rule.getImpliesAbout(), rule.getImpliesAnywhere())
                        .flatMap(List::stream)
                        .toList())
                .as("ids under implies, impliesAbout and impliesAnywhere")
                .isSubsetOf(ids);
    }
}
