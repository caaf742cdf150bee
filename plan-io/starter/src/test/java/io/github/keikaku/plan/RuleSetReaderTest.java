package io.github.keikaku.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.rules.Rule;
import io.github.keikaku.plan.rules.RuleSet;
import io.github.keikaku.plan.rules.Suppression;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetReaderTest {

    private static final RuleSetReader READER = RuleSetReader.of(RuleSet.standard());

    private static RuleSetResult read(String name, String text) {
        try {
            return READER.read(PlanInput.of(name, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleSet rules(String yaml) {
        RuleSetResult result = read("rules.yaml", yaml);
        assertThat(result.getFindings()).isEmpty();
        return result.getRuleSet().orElseThrow();
    }

    /** Line, column, rule and path of each finding. */
    private static String faults(RuleSetResult result) {
        assertThat(result.getRuleSet()).isEmpty();
        assertThat(result.getSummary().getErrors())
                .isEqualTo(result.getFindings().size());
        return result.getFindings().stream()
                .map(finding -> {
                    SourceLocation place = finding.getLocation().orElseThrow();
                    return place.getLine().orElseThrow() + ":"
                            + place.getColumn().orElseThrow() + " " + finding.getRule() + " " + finding.getPath()
                            + "\n";
                })
                .collect(Collectors.joining());
    }

    private static List<String> messages(RuleSetResult result, Locale locale) {
        return result.getFindings().stream()
                .map(finding -> finding.getMessage(locale))
                .toList();
    }

    private static List<String> ids(RuleSet rules) {
        return rules.getRules().stream()
                .map(Rule::getDescriptor)
                .map(descriptor -> descriptor.getId())
                .toList();
    }

    @Test
    void everythingThatAFileCanSay() {
        RuleSet rules = rules("""
                extends: standard
                rules:
                  role: off
                  role.cell.missing: on
                  evaluation.grade-policy: { severity: ERROR }
                  role.cell:
                    parameters: { filled: 0.8 }
                suppress:
                  - rule: evaluation.challenge.missing
                    element: d10
                    reason: 次年度の調書に記載
                    until: 2027
                  - rule: structure
                    path: /elements/0
                    reason: 原文のとおり
                """);

        assertThat(ids(rules)).contains("role.cell.missing").doesNotContain("role.cell.duplicate");
        assertThat(rules.getSeverity("evaluation.grade-policy.inconsistent")).contains(Severity.ERROR);
        assertThat(rules.getParameter("role.cell.missing", "filled")).contains(DataValue.of(new BigDecimal("0.8")));
        Suppression.Builder first = Suppression.builder();
        first.rule("evaluation.challenge.missing")
                .element("d10")
                .reason("次年度の調書に記載")
                .until(FiscalYear.of(2027));
        Suppression.Builder second = Suppression.builder();
        second.rule("structure").path(ModelPath.parse("/elements/0")).reason("原文のとおり");
        assertThat(rules.getSuppressions()).containsExactly(first.build(), second.build());
    }

    @Test
    void jsonSaysTheSame() {
        RuleSet rules = read(
                        "RULES.JSON",
                        "{ \"extends\": \"standard\", \"rules\": { \"role\": \"off\" }, \"suppress\": [] }")
                .getRuleSet()
                .orElseThrow();

        assertThat(ids(rules)).noneMatch(id -> id.startsWith("role."));
        assertThat(faults(read("rules.json", "{ \"rules\": { \"role\": false } }")))
                .isEqualTo("1:22 format.type /rules/role\n");
    }

    @Test
    void aFileMaySayNothing() {
        assertThat(ids(rules("{}"))).isEqualTo(ids(RuleSet.standard()));
    }

    @Test
    void faultsOfFormHaveTheirPlaces() {
        assertThat(faults(read("rules.yaml", """
                        extends: none
                        rules:
                          role: disabled
                          plan: { severity: FATAL }
                          scale: {}
                          scale: off
                          text: 1
                          law:
                        supress: []
                        suppress:
                          - { rule: role, reason: " " }
                          - { rule: role }
                          - { reason: x, until: H30, path: elements }
                        """))).isEqualTo("""
                        1:10 format.value.unknown /extends
                        3:9 format.value.unknown /rules/role
                        4:21 format.value.unknown /rules/plan/severity
                        5:10 format.member.missing /rules/scale/severity
                        6:3 format.member.duplicate /rules/scale
                        7:9 format.value.unknown /rules/text
                        8:7 format.type /rules/law
                        9:1 format.member.unknown /supress
                        11:27 format.value.malformed /suppress/0/reason
                        12:5 format.member.missing /suppress/1/reason
                        13:5 format.member.missing /suppress/2/rule
                        13:25 format.type /suppress/2/until
                        13:36 format.value.malformed /suppress/2/path
                        """);
    }

    @Test
    void rulesParametersAndValuesThatThereAreNotHaveTheirPlaces() {
        RuleSetResult result = read("rules.yaml", """
                rules:
                  structure.id.dublicate: off
                  nonsense: off
                  structure.depth.exceeded: off
                  structure.title.blank: { severity: INFO }
                  role.cell.missing:
                    parameters: { filed: 1, filled: 2 }
                  role.cell.duplicate:
                    parameters: { filled: 1 }
                suppress:
                  - { rule: evaluation.challange.missing, reason: x }
                  - { rule: structure.depth.exceeded, reason: x }
                """);

        assertThat(faults(result)).isEqualTo("""
                2:27 ruleset.rule.unknown /rules/structure.id.dublicate
                3:13 ruleset.rule.unknown /rules/nonsense
                4:29 ruleset.rule.fixed /rules/structure.depth.exceeded
                5:38 ruleset.severity.fixed /rules/structure.title.blank/severity
                7:26 ruleset.parameter.unknown /rules/role.cell.missing/parameters/filed
                7:37 ruleset.parameter.value /rules/role.cell.missing/parameters/filled
                9:27 ruleset.parameter.unknown /rules/role.cell.duplicate/parameters/filled
                11:13 ruleset.rule.unknown /suppress/0/rule
                12:13 ruleset.rule.fixed /suppress/1/rule
                """);
        List<String> english = messages(result, Locale.ENGLISH);
        assertThat(english.get(0))
                .startsWith("No rule is called \"structure.id.dublicate\", nor begins with it."
                        + " Did you mean \"structure.id.duplicate\"? There are: structure.");
        assertThat(english.get(1)).contains("There are: body, evaluation, ", ", structure, ");
        assertThat(english.get(4))
                .isEqualTo("\"role.cell.missing\" has no parameter \"filed\"; did you mean \"filled\"? It has: filled");
        assertThat(english.get(5))
                .isEqualTo(
                        "The parameter \"filled\" of \"role.cell.missing\" cannot be 2;" + " allowed: a number (0..1)");
        assertThat(english.get(6)).endsWith("has no parameter \"filled\"; it has none");
        assertThat(messages(result, Locale.JAPANESE))
                .allSatisfy(
                        message -> assertThat(message).containsPattern("[ぁ-ん]").doesNotContain("ruleset."));
    }

    @Test
    void whatReadingTellsCannotBeConfigured() {
        RuleSetResult result = read("rules.yaml", """
                rules:
                  import.measure.unmatched: off
                  format: { severity: INFO }
                  import.mesure: on
                suppress:
                  - { rule: import, reason: x }
                """);

        assertThat(faults(result)).isEqualTo("""
                2:29 ruleset.rule.reading /rules/import.measure.unmatched
                3:11 ruleset.rule.reading /rules/format
                4:18 ruleset.rule.reading /rules/import.mesure
                6:13 ruleset.rule.reading /suppress/0/rule
                """);
        assertThat(messages(result, Locale.ENGLISH).get(0))
                .startsWith("\"import.measure.unmatched\" is told of a file or sheet while it is read")
                .contains("There are: body, evaluation, ")
                .doesNotContain("import,");
        assertThat(messages(result, Locale.JAPANESE).get(0)).startsWith("「import.measure.unmatched」は");
    }

    @Test
    void aParentIdPassesOverWhatCannotBeSet() {
        RuleSet rules = rules("rules:\n  structure: { severity: INFO }\n  reference: off\n");

        assertThat(ids(rules)).contains("structure.depth.exceeded");
        assertThat(rules.getSeverity("structure.id.duplicate")).isEmpty();
    }

    @Test
    void noBytesBreakTheReader(@TempDir Path folder) throws IOException {
        byte[][] hostile = {
            {},
            "rules: &a [ *a ]".getBytes(StandardCharsets.UTF_8),
            "rules: !!java.net.URL [ x ]".getBytes(StandardCharsets.UTF_8),
            "rules: { a: ".repeat(10_000).getBytes(StandardCharsets.UTF_8),
            "rules: 第".getBytes(StandardCharsets.UTF_16LE),
            new byte[33 << 20],
        };
        for (byte[] bytes : hostile) {
            RuleSetResult result = READER.read(Files.write(folder.resolve("rules.yml"), bytes));

            assertThat(result.getRuleSet()).isEmpty();
            assertThat(result.getFindings())
                    .isNotEmpty()
                    .extracting(Finding::getRule)
                    .allMatch(rule -> rule.startsWith("format."));
        }
    }
}
