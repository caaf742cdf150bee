package io.github.keikaku.plan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.keikaku.plan.io.DataJson;
import io.github.keikaku.plan.rules.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule finds its fault at its line and column, and nothing else. */
class RuleCasesTest {

    /** Reading refuses such depths before any rule runs; plan-rules tests it on plans in memory. */
    private static final String REACHED_IN_MEMORY_ONLY = "structure.depth.exceeded";

    @TestFactory
    Stream<DynamicTest> everyRuleFindsItsFaultWhereItStands() {
        return Cases.ofRules().stream()
                .map(test -> dynamicTest(test.getName(), () -> test.run().assertMatches()));
    }

    @Test
    void everyRuleHasACase() {
        Set<String> cases = Cases.ofRules().stream()
                .map(test -> test.getName().replace('/', '.'))
                .collect(Collectors.toSet());

        List<String> without = RuleSet.standard().getRules().stream()
                .map(rule -> rule.getDescriptor().getId())
                .filter(id -> !id.equals(REACHED_IN_MEMORY_ONLY) && !cases.contains(id))
                .toList();

        assertThat(without).as(HOW_TO_ADD_A_CASE).isEmpty();
    }

    private static final String HOW_TO_ADD_A_CASE = """
            rules without a case. For the rule group.what.wrong, write rules/group/what.wrong.expected.json in the \
            test resources of plan-io/testkit:
              { "base": "../sound.json",
                "patch": [ { "op": "replace", "path": "/title", "value": " " } ],
                "findings": [] }
            where the patch (JSON Patch, RFC 6902) breaks sound.json so that the rule, and no other, speaks. Run \
            RuleCasesTest: it fails, and prints the findings to copy into the case. Change what stands in sound.json \
            rather than adding at the end of its lists, and say with "test" what the fault depends on: \
            PlantedFaultsPropertyTest plants the same patch into many other sound plans. If sound.json has nothing to \
            break, add it there, at the end of its list. A rule that needs an earlier version of the plan finds it in \
            "previous": [ "../sound.json" ], or in a patch of it, { "base": "../sound.json", "patch": [] }""";

    /** So that {@link PlantedFaultsPropertyTest} can plant it into other plans. */
    @Test
    void everyCaseIsAPatchOfTheSoundPlanAndSoAreItsEarlierVersions() throws IOException {
        for (FindingCase test : Cases.ofRules()) {
            CaseFile file = CaseFile.read(test.getFile());

            assertThat(Stream.concat(file.patched().stream(), file.previous().stream()))
                    .as(test.getName())
                    .hasSize(1 + file.previous().size())
                    .allSatisfy(plan -> assertThat(test.getFile().resolveSibling(plan.file()))
                            .hasSameTextualContentAs(Cases.SOUND));
        }
    }

    @Test
    void theSoundPlanIsPrintedAsPatchedPlansAreSoThatTheirLinesAgree() throws IOException {
        assertThat(Files.readString(Cases.SOUND, StandardCharsets.UTF_8))
                .isEqualTo(DataJson.write(Cases.soundDocument()));
    }
}
