package io.github.keikaku.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.FormRules;
import io.github.keikaku.plan.io.tables.sheet.ImportRules;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.rules.RuleDescriptor;
import io.github.keikaku.plan.rules.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCatalogueTest {

    private static final List<RuleDescriptor> RULES = RuleCatalogue.of(RuleSet.standard());

    @Test
    void holdsTheRulesOfFormOfImportsAndOfTheRuleSetSortedById() {
        assertThat(RULES)
                .isSortedAccordingTo(Comparator.comparing(RuleDescriptor::getId))
                .extracting(RuleDescriptor::getId)
                .contains(
                        "format.syntax",
                        "format.limit.exceeded",
                        "import.measure.unmatched",
                        "structure.id.duplicate",
                        "role.cell.missing")
                .doesNotHaveDuplicates();
        assertThat(RULES)
                .hasSize(RuleSet.standard().getRules().size()
                        + FormRules.getIds().size()
                        + ImportRules.getIds().size());
    }

    @Test
    void theRulesOfImportsDifferInSeverity() {
        assertThat(RULES)
                .filteredOn(rule -> rule.getId().startsWith("import."))
                .hasSize(ImportRules.getIds().size())
                .allSatisfy(rule -> assertThat(rule.getSeverity()).isEqualTo(ImportRules.getSeverity(rule.getId())))
                .extracting(RuleDescriptor::getSeverity)
                .contains(Severity.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyRuleExplainsItselfInItsReadersLanguage(String language) {
        Locale locale = Locale.forLanguageTag(language);
        assertThat(RULES).allSatisfy(rule -> {
            assertThat(rule.getTitle(locale)).isNotEqualTo(rule.getId());
            assertThat(rule.getDescription(locale)).isPresent();
            assertThat(rule.getExample(locale)).isPresent();
        });
    }

    @Test
    void noIdOfTheLedgerIsEverGone() throws IOException {
        assertThat(RULES)
                .extracting(RuleDescriptor::getId)
                .as("ids in use by rule sets, baselines and programs; a rule that retires stays in the catalogue")
                .containsAll(ledger());
    }

    @Test
    void everyIdIsInTheLedger() throws IOException {
        assertThat(ledger())
                .as("add the id of a new rule to rule-ids.txt; from then on it never changes")
                .isSorted()
                .containsAll(RULES.stream().map(RuleDescriptor::getId).toList());
    }

    private static List<String> ledger() throws IOException {
        try (InputStream in = RuleCatalogueTest.class.getResourceAsStream("/rule-ids.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void everyRuleOfFormSaysWhatItRestsOn() {
        assertThat(RULES)
                .filteredOn(rule -> rule.getId().startsWith("format."))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.getReferences()).isNotEmpty());
    }
}
