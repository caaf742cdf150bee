package io.github.keikaku.plan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.FindingSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesAndSchemaCommandTest {

    @Test
    void theCatalogueIsALineForEachRule() {
        Run run = Run.of("rules");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .isSorted()
                .anyMatch(line -> line.matches("format\\.syntax +error +Not well-formed"))
                .anyMatch(line -> line.startsWith("structure.id.duplicate "));
    }

    @Test
    void theCatalogueAsJsonIsTheOneOfTheContract() {
        assertThat(Run.of("rules", "--format", "json").out())
                .startsWith("{\n  \"rules\": [\n    {\n      \"id\": \"")
                .contains("      \"id\": \"format.encoding\",\n      \"severity\": \"ERROR\",\n"
                        + "      \"title\": \"Not UTF-8\",\n      \"description\": \"")
                .contains("\"parameters\": []")
                .contains("\"since\": \"0.1.0\"")
                .contains("\"references\": [")
                .contains("\"example\": \"");
    }

    @Test
    void theCatalogueAsMarkdownHasASectionForEachRule() {
        assertThat(Run.of("rules", "--format", "md").out())
                .startsWith("# Rule catalogue\n")
                .contains("\n## structure: the tree\n", "\n### `structure.id.duplicate`\n")
                .contains("\n## import: sheets, found while importing\n", "\n### `import.headings.missing`\n");
        assertThat(Run.of("rules", "--format", "md", "--lang", "ja").out()).startsWith("# 規則の一覧\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void noRuleIsWithoutTexts(String language) {
        assertThat(Run.of("rules", "--format", "json", "--lang", language).out())
                .doesNotContain("\"description\": \"\"")
                .doesNotContain("\"example\": \"\"");
    }

    @Test
    void theSchemaSpeaksBothLanguagesAndSaysTheSameInBoth() {
        String english = Run.of("schema").out();
        String japanese = Run.of("schema", "--lang", "ja").out();

        assertThat(english).contains("\"$id\": \"https://keikaku.github.io/schema/plan/1.0\"");
        assertThat(japanese).isNotEqualTo(english);
        assertThat(withoutTexts(japanese)).isEqualTo(withoutTexts(english));
    }

    @Test
    void theSchemaOfFindingsIsThereToo() {
        assertThat(Run.of("schema", "--of", "findings").out()).isEqualTo(FindingSchema.toJson());
    }

    private static String withoutTexts(String schema) {
        return schema.replaceAll("(\"(?:title|description)\": )\"(?:[^\"\\\\]|\\\\.)*\"", "$1\"\"");
    }
}
