package io.github.keikaku.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.keikaku.plan.io.PlanFormats;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.rules.PlanValidator;
import io.github.keikaku.plan.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeikakuTest {

    private static final String PLAN = """
            {
              "schemaVersion": "1.0",
              "id": "kiyose",
              "kind": "COMMUNITY_WELFARE",
              "title": "地域福祉計画",
              "municipality": { "code": "132217", "name": "清瀬市" },
              "period": { "from": 2021, "to": 2026 }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void aSoundFileGivesItsPlanAndNoFindings() throws IOException {
        CheckResult result = Keikaku.check(file(PLAN));

        assertThat(result.getPlan())
                .hasValueSatisfying(plan -> assertThat(plan.getTitle()).isEqualTo("地域福祉計画"));
        assertThat(result.getFindings()).isEmpty();
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.getFailures()).isEmpty();
        assertThat(result.getSummary().getRulesRun()).isPositive();
    }

    @Test
    void aFaultOfMeaningHasItsPlaceInTheFileAndLeavesThePlan() throws IOException {
        Path file = file(PLAN.replace("清瀬市", "清原市"));

        CheckResult result = Keikaku.check(file);

        assertThat(result.getPlan()).isPresent();
        assertThat(result.getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.getRule()).isEqualTo("plan.municipality.name-mismatch");
            assertThat(finding.getLocation()).contains(SourceLocation.ofText(file.toString(), 6, 47));
        });
    }

    @Test
    void aFaultOfFormKeepsTheRulesFromRunning() throws IOException {
        CheckResult result = Keikaku.check(file(PLAN.replace("COMMUNITY_WELFARE", "WELFARE")));

        assertThat(result.getPlan()).isEmpty();
        assertThat(result.hasErrors()).isTrue();
        assertThat(result.getFindings()).extracting(Finding::getRule).containsExactly("format.value.unknown");
        assertThat(result.getSummary().getRulesRun()).isZero();
    }

    @Test
    void warningsOfReadingAndFindingsOfRulesAreOneList() throws IOException {
        PlanChecker checker =
                Keikaku.checker().readOptions(ReadOptions.lenient()).build();

        CheckResult result =
                checker.check(file(PLAN.replace("\"title\": \"", "\"mood\": 1, \"title\": \" \", \"edition\": \"")));

        assertThat(result.getFindings())
                .extracting(Finding::getRule)
                .containsExactly("format.member.unknown", "structure.title.blank");
        assertThat(result.getSummary().getWarnings()).isEqualTo(1);
        assertThat(result.getSummary().getErrors()).isEqualTo(1);
    }

    @Test
    void aHostChoosesItsRules() throws IOException {
        RuleSet rules = RuleSet.builder().addStandard().off("plan.municipality").build();
        PlanChecker checker = Keikaku.checker()
                .validator(PlanValidator.builder().ruleSet(rules).build())
                .build();

        assertThat(checker.check(file(PLAN.replace("清瀬市", "清原市"))).getFindings())
                .isEmpty();
    }

    @Test
    void whatIsNoFileIsCheckedUnderTheNameItIsGiven() throws IOException {
        PlanFormats formats = PlanFormats.ofServiceLoader();
        PlanChecker checker = Keikaku.checker().formats(formats).build();

        CheckResult result = checker.check(
                PlanInput.of("upload", PLAN.replace("132217", "132218")),
                formats.findById("json").orElseThrow());

        assertThat(result.getFindings())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.getLocation()).contains(SourceLocation.ofText("upload", 6, 29)));
        assertThat(result.getSourceMap().find(ModelPath.parse("/title")))
                .contains(SourceLocation.ofText("upload", 5, 12));
    }

    @Test
    void aFileThatIsNotThereIsAProblemOfInputNotAFinding() {
        assertThatIOException().isThrownBy(() -> Keikaku.check(folder.resolve("missing.json")));
    }

    @Test
    void anUnknownExtensionIsRefusedWithTheKnownFormats() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Keikaku.check(Path.of("plan.docx")))
                .withMessageContaining("plan.docx")
                .withMessageContaining("json");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("plan.json"), text);
    }
}
