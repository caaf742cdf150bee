package io.github.keikaku.plan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.model.finding.SourceMap;
import io.github.keikaku.plan.rules.PlanValidator;
import io.github.keikaku.plan.rules.Rule;
import io.github.keikaku.plan.rules.RuleDescriptor;
import io.github.keikaku.plan.rules.RuleSet;
import io.github.keikaku.plan.rules.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The faults of the rules' cases, planted into plans that are otherwise sound. */
class PlantedFaultsPropertyTest {

    private static final Map<String, RuleDescriptor> RULES = RuleSet.standard().getRules().stream()
            .map(Rule::getDescriptor)
            .collect(Collectors.toMap(RuleDescriptor::getId, Function.identity()));

    private static final List<CaseFile> CASES =
            Cases.ofRules().stream().map(PlantedFaultsPropertyTest::read).toList();

    @Property
    void aSoundPlanThatDidNotChangeGivesNothingAboveInfo(@ForAll("sound") DataValue document) {
        Plan plan = Cases.plan(document);

        ValidationReport report = PlanValidator.standard().validate(plan, SourceMap.empty(), List.of(plan));

        assertThat(report.getFailures()).isEmpty();
        assertThat(report.getFindings()).allMatch(finding -> finding.getSeverity() == Severity.INFO);
    }

    @Property
    void aFaultIsFoundWhereItWasPlantedAndNothingElseButWhatItImplies(
            @ForAll("sound") DataValue document, @ForAll("faults") List<CaseFile> faults) {
        for (CaseFile fault : faults) {
            plant(fault, document).ifPresent(faulty -> check(fault, Documents.unchanged(document, fault), faulty));
        }
    }

    private static void check(CaseFile fault, Documents sound, Documents faulty) {
        Set<String> allowed = new HashSet<>();
        validate(sound, fault).getFindings().forEach(finding -> allowed.add(finding.getRule()));
        for (ExpectedFinding expected : fault.expected()) {
            RuleDescriptor rule = RULES.get(expected.rule());
            allowed.add(rule.getId());
            if (isAboutOneYear(expected)) {
                allowed.add("transition");
            }
            Stream.of(rule.getImplies(), rule.getImpliesAbout(), rule.getImpliesAnywhere())
                    .forEach(allowed::addAll);
        }

        List<Finding> findings = validate(faulty, fault).getFindings();

        assertThat(findings)
                .extracting(finding -> finding.getRule() + " " + finding.getPath())
                .containsAll(fault.expected().stream()
                        .map(expected -> expected.rule() + " " + expected.path())
                        .toList());
        assertThat(findings)
                .filteredOn(finding -> allowed.stream()
                        .noneMatch(id -> finding.getRule().equals(id)
                                || finding.getRule().startsWith(id + ".")))
                .as("findings besides %s", fault.expected())
                .isEmpty();
    }

    /** Such a fault is also a change, on the way to the next year, that rules on transitions may rightly remark on. */
    private static boolean isAboutOneYear(ExpectedFinding fault) {
        return !fault.rule().startsWith("transition.")
                && fault.path().getSegments().stream()
                        .findFirst()
                        .filter(List.of("evaluations", "indicators")::contains)
                        .isPresent();
    }

    /** Where a plan lacks what the fault needs, there is nothing to plant. */
    private static Optional<Documents> plant(CaseFile fault, DataValue document) {
        try {
            return Optional.of(new Documents(
                    fault.patched().orElseThrow().applyTo(document),
                    fault.previous().stream()
                            .map(earlier -> earlier.applyTo(document))
                            .toList()));
        } catch (IllegalArgumentException nothingToBreak) {
            return Optional.empty();
        }
    }

    private static ValidationReport validate(Documents documents, CaseFile fault) {
        PlanValidator.Builder validator = PlanValidator.builder().ruleSet(fault.tune(RuleSet.standard()));
        fault.asOf().ifPresent(validator::asOf);
        return validator
                .build()
                .validate(
                        Cases.plan(documents.plan()),
                        SourceMap.empty(),
                        documents.earlier().stream().map(Cases::plan).toList());
    }

    /** A plan and its earlier versions. */
    private record Documents(DataValue plan, List<DataValue> earlier) {

        /** A plan that has not changed since, in as many versions as a fault needs. */
        static Documents unchanged(DataValue plan, CaseFile fault) {
            return new Documents(plan, Collections.nCopies(fault.previous().size(), plan));
        }
    }

    @Provide
    Arbitrary<DataValue> sound() {
        return SoundPlans.documents();
    }

    @Provide
    Arbitrary<List<CaseFile>> faults() {
        return Arbitraries.of(CASES).list().ofSize(Effort.faultsPerPlan());
    }

    private static CaseFile read(FindingCase test) {
        try {
            return CaseFile.read(test.getFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
