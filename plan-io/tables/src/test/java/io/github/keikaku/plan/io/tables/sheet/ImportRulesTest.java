package io.github.keikaku.plan.io.tables.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.keikaku.plan.model.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportRulesTest {

    private static final List<String> PARTS = List.of(".title", ".description", ".example");

    static List<String> ids() {
        return ImportRules.getIds();
    }

    @ParameterizedTest
    @EnumSource(ImportRule.class)
    void whatASheetReportsIsListedWithItsSeverity(ImportRule rule) {
        assertThat(ImportRules.getIds()).containsOnlyOnce(rule.id());
        assertThat(ImportRules.getSeverity(rule.id())).isEqualTo(rule.severity());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyRuleExplainsItselfInBothLanguages(String id) {
        for (String part : PARTS) {
            assertThat(ImportRules.getTexts().find(id + part, Locale.ENGLISH))
                    .as("add %s to import-rules_en.properties", id + part)
                    .hasValueSatisfying(text -> assertThat(text).isNotBlank());
            assertThat(ImportRules.getTexts().find(id + part, Locale.JAPANESE))
                    .as("add %s to import-rules_ja.properties", id + part)
                    .hasValueSatisfying(text -> assertThat(text).containsPattern("[ぁ-んァ-ヶ一-龠]"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void noTextIsLeftOfARuleThatIsNotThere(String language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "io.github.keikaku.plan.io.tables.sheet.import-rules", Locale.forLanguageTag(language));

        assertThat(texts.keySet())
                .isSubsetOf(ids().stream()
                        .flatMap(id -> PARTS.stream().map(part -> id + part))
                        .toList());
    }

    @Test
    void everyIdBeginsWithTheNameOfItsGroup() {
        assertThat(ids()).isSorted().doesNotHaveDuplicates().allMatch(id -> id.startsWith("import."));
    }

    @Test
    void onlyRulesOfImportsHaveASeverityHere() {
        assertThat(ImportRules.getSeverity("import.column.unknown")).isEqualTo(Severity.WARNING);
        assertThat(ImportRules.getSeverity(ImportRules.ENCODING_DETECTED)).isEqualTo(Severity.INFO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImportRules.getSeverity("import.measure"))
                .withMessageContaining("\"import.measure\"")
                .withMessageContaining("import.measure.missing");
    }
}
