package io.github.keikaku.plan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseRunnerTest {

    private static final String PLAN = """
            {
              "schemaVersion": "1.0",
              "id": "a-plan",
              "kind": "OTHER",
              "title": " ",
              "municipality": { "code": "132218", "name": "清瀬市" }
            }
            """;
    private static final String BLANK =
            "{\"rule\": \"structure.title.blank\", \"severity\": \"ERROR\", \"path\": \"/title\", \"line\": 5, \"column\": 12}";
    private static final String CHECK_DIGIT = "{\"rule\": \"plan.municipality.check-digit\", \"severity\": \"ERROR\","
            + " \"path\": \"/municipality/code\", \"line\": 6, \"column\": 29}";

    /** What a plan as small as this breaks besides is no matter here. */
    private static final CaseRunner RUNNER = CaseRunner.standard()
            .withRuleSet(RuleSet.builder()
                    .addStandard()
                    .off("structure")
                    .off("plan")
                    .on("structure.title.blank")
                    .on("plan.municipality.check-digit")
                    .build());

    @TempDir
    private Path folder;

    @Test
    void aPlanThatGivesWhatIsExpectedMatches() throws IOException {
        CaseResult result = run("[" + BLANK + ", " + CHECK_DIGIT + "]");

        assertThat(result.matches()).isTrue();
        assertThat(result.getFindings()).hasSize(2);
        assertThat(result).hasToString("plan: as expected");
        result.assertMatches();
    }

    @Test
    void aFindingThatIsNotExpectedIsToldWithWhatToWriteIntoTheCase() throws IOException {
        CaseResult result = run("[" + BLANK + "]");

        assertThat(result.getDifferences())
                .containsExactly("unexpected: ERROR plan.municipality.check-digit at \"/municipality/code\" (6:29)");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(result::assertMatches)
                .withMessageStartingWith("plan: 1 difference")
                .withMessageContaining(BLANK + ",\n    " + CHECK_DIGIT)
                .withMessageContaining("132218");
    }

    @Test
    void anExpectedFindingThatIsNotThereIsMissing() throws IOException {
        String unused = BLANK.replace("title.blank", "level.unused");

        assertThat(run("[" + BLANK + "," + CHECK_DIGIT + "," + unused + "]").getDifferences())
                .containsExactly("missing: ERROR structure.level.unused at \"/title\" (5:12)");
    }

    @Test
    void anotherLineColumnSeverityOrPathIsElsewhere() throws IOException {
        for (String other : new String[] {
            BLANK.replace("\"line\": 5", "\"line\": 4"),
            BLANK.replace("\"column\": 12", "\"column\": 1"),
            BLANK.replace("ERROR", "WARNING"),
            BLANK.replace("/title", "/edition")
        }) {
            assertThat(run("[" + other + "," + CHECK_DIGIT + "]").getDifferences())
                    .singleElement()
                    .asString()
                    .startsWith("elsewhere: expected")
                    .endsWith("found ERROR structure.title.blank at \"/title\" (5:12)");
        }
    }

    @Test
    void anExpectationWithoutAPlaceDoesNotMatchAFindingThatHasOne() throws IOException {
        String placeless = BLANK.replace(", \"line\": 5, \"column\": 12", "");

        assertThat(run("[" + placeless + "," + CHECK_DIGIT + "]").matches()).isFalse();
    }

    @Test
    void theOrderMatters() throws IOException {
        assertThat(run("[" + CHECK_DIGIT + "," + BLANK + "]").getDifferences())
                .containsExactly("in another order than expected");
    }

    @Test
    void aPatchedPlanHasThePlacesOfItsPrintedForm() throws IOException {
        Files.writeString(folder.resolve("base.json"), PLAN);
        FindingCase test = theCase("""
                { "about": "the name is no matter", "base": "base.json", "asOf": "2019-04-01",
                  "patch": [ { "op": "replace", "path": "/title", "value": "計画" } ],
                  "findings": [ %s ] }
                """.formatted(CHECK_DIGIT.replace("6, \"column\": 29", "7, \"column\": 13")));

        test.run().assertMatches();
        assertThat(test.run().getFindings())
                .extracting(Finding::getLocation)
                .allSatisfy(place -> assertThat(place.orElseThrow().getFile()).contains("plan.json"));
    }

    @Test
    void aLenientCaseIsReadLeniently() throws IOException {
        Files.writeString(folder.resolve("plan.json"), PLAN.replace("\" \"", "\"計画\", \"mood\": 1"));
        String unknown = "{\"rule\": \"format.member.unknown\", \"severity\": \"WARNING\", \"path\": \"/mood\","
                + " \"line\": 5, \"column\": 18}";

        theCase("{ \"lenient\": true, \"findings\": [" + unknown + "," + CHECK_DIGIT + "] }")
                .run()
                .assertMatches();
    }

    @Test
    void aCaseMayNameEarlierVersionsOfThePlan() throws IOException {
        Files.writeString(folder.resolve("plan.json"), withElement("相談の窓口"));
        Files.writeString(folder.resolve("before.json"), withElement("相談の場"));
        CaseRunner years = CaseRunner.standard()
                .withRuleSet(RuleSet.builder()
                        .addStandard()
                        .off("structure")
                        .off("plan")
                        .off("text")
                        .build());
        String changed = "{\"rule\": \"transition.title.changed\", \"severity\": \"INFO\","
                + " \"path\": \"/elements/0/title\", \"line\": 8, \"column\": 60}";

        caseOf(years, "{ \"previous\": [ \"before.json\" ], \"findings\": [" + changed + "] }")
                .run()
                .assertMatches();
        caseOf(years, """
                        { "previous": [ { "base": "before.json",
                            "patch": [ { "op": "replace", "path": "/elements/0/title", "value": "相談の窓口" } ] } ],
                          "findings": [] }
                        """).run().assertMatches();
        caseOf(years, "{ \"previous\": [ \"plan.json\", \"before.json\" ], \"findings\": [" + changed + "] }")
                .run()
                .assertMatches();
    }

    @Test
    void anEarlierVersionThatCannotBeReadSaysWhy() throws IOException {
        Files.writeString(folder.resolve("before.json"), PLAN.replace("\"OTHER\"", "\"NONE\""));
        Files.writeString(folder.resolve("before.txt"), PLAN);

        refused(
                "{ \"previous\": [\"before.json\"], \"findings\": [] }",
                "the previous plan 0 cannot be read:\n  ERROR format.value.unknown at \"/kind\" (4:11): ");
        refused("{ \"previous\": [\"before.txt\"], \"findings\": [] }", "no known format reads \"before.txt\"");
        refused(
                "{ \"previous\": [ { \"base\": \"before.json\" } ], \"findings\": [] }",
                "previous plan 0: \"base\" and \"patch\" go together");
        refused("{ \"previous\": [ {} ], \"findings\": [] }", "previous plan 0: \"base\" is missing");
        refused("{ \"previous\": [ 2018 ], \"findings\": [] }", "previous plan 0: not an object: 2018");
    }

    @Test
    void aCaseMaySetParametersOfRules() throws IOException {
        String parameters = "{ \"parameters\": { \"plan.period.length\": { \"%s\": 2 } }, \"findings\": [%s] }";
        Files.writeString(
                folder.resolve("plan.json"),
                PLAN.replace("\"title\"", "\"period\": { \"from\": 2018, \"to\": 2022 }, \"title\""));
        CaseRunner lengths = CaseRunner.standard()
                .withRuleSet(RuleSet.builder()
                        .addStandard()
                        .off("structure")
                        .off("plan")
                        .off("text")
                        .on("plan.period.length")
                        .build());

        caseOf(lengths, "[]").run().assertMatches();
        assertThat(caseOf(lengths, parameters.formatted("most", "")).run().getFindings())
                .extracting(Finding::getRule)
                .containsExactly("plan.period.length");
        assertThatIllegalArgumentException()
                .isThrownBy(caseOf(lengths, parameters.formatted("shortest", ""))::run)
                .withMessageContaining("shortest");
    }

    @Test
    void aCaseThatIsNotWrittenAsCasesAreSaysWhatToChange() throws IOException {
        refused("[{}]", "finding 0: \"rule\" is missing");
        refused("[" + BLANK.replace("ERROR", "GRAVE") + "]", "unknown severity \"GRAVE\"; allowed: [ERROR");
        refused(
                "[" + BLANK.replace("line", "row") + "]",
                "unknown member \"row\"; allowed: rule, severity, path, line");
        refused("[" + BLANK.replace("5", "\"5\"") + "]", "\"line\" is to be a whole number, not 5");
        refused("[" + BLANK.replace("\"/title\"", "7") + "]", "\"path\" is to be a text, not 7");
        refused("[7]", "finding 0: not an object: 7");
        refused("{}", "\"findings\" is missing");
        refused("{ \"findings\": 1 }", "\"findings\" is to be a list, not 1");
        refused("{ \"findings\": [], \"lenient\": \"yes\" }", "\"lenient\" is to be true or false, not yes");
        refused("{ \"findings\": [], \"asOf\": \"spring\" }", "\"asOf\" is to be a day such as 2019-04-01");
        refused("{ \"findings\": [], \"base\": \"x.json\" }", "\"base\" and \"patch\" go together");
        refused("{ \"findings\": [], \"parameters\": [] }", "\"parameters\" is to be an object, not []");
        refused(
                "{ \"findings\": [], \"parameters\": { \"plan\": 3 } }",
                "parameters: \"plan\" is to be an object, not 3");
        refused("[", "plan.expected.json:1:2");
    }

    @Test
    void aCaseWithoutAPlanSaysWhatShouldStandBesideIt() throws IOException {
        FindingCase test = theCase("[]");

        assertThatIllegalArgumentException().isThrownBy(test::run).withMessageContaining("a file plan.json");
    }

    @Test
    void aFolderWithoutCasesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RUNNER.casesIn(folder))
                .withMessageContaining("no file *.expected.json");
    }

    @Test
    void aCaseMayHaveAFolderOfItsOwn() throws IOException {
        Path own = Files.createDirectory(folder.resolve("blank"));
        Files.writeString(own.resolve("case.json"), PLAN);
        Files.writeString(own.resolve("expected.json"), "[" + BLANK + "," + CHECK_DIGIT + "]");

        assertThat(RUNNER.casesIn(folder)).singleElement().satisfies(test -> {
            assertThat(test).hasToString("blank");
            assertThat(test.getFile()).isEqualTo(own.resolve("expected.json"));
            test.run().assertMatches();
        });
        assertThat(RUNNER.casesIn(own)).extracting(FindingCase::getName).containsExactly("case");
    }

    private void refused(String expectations, String message) throws IOException {
        Files.writeString(folder.resolve("plan.json"), PLAN);
        FindingCase test = theCase(expectations);

        assertThatIllegalArgumentException().isThrownBy(test::run).withMessageContaining(message);
    }

    private CaseResult run(String expectations) throws IOException {
        Files.writeString(folder.resolve("plan.json"), PLAN);
        return theCase(expectations).run();
    }

    private FindingCase theCase(String expectations) throws IOException {
        return caseOf(RUNNER, expectations);
    }

    private FindingCase caseOf(CaseRunner runner, String expectations) throws IOException {
        Files.writeString(folder.resolve("plan.expected.json"), expectations);
        return runner.casesIn(folder).get(0);
    }

    private static String withElement(String title) {
        return PLAN.replace(
                "\n}",
                ",\n  \"levels\": [ { \"id\": \"measure\", \"name\": \"取組\" } ],"
                        + "\n  \"elements\": [ { \"id\": \"m1\", \"level\": \"measure\", \"title\": \"" + title
                        + "\" } ]\n}");
    }
}
