package io.github.keikaku.plan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    @Test
    void aRuleIsExplainedWithAllThereIsToSay() {
        Run run = Run.of("explain", "structure.id.duplicate");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("structure.id.duplicate\n**Duplicate id** (error)\n")
                .contains("\n- Example: two elements with \"id\": \"m1\"\n", "\n- Since: 0.1.0\n");
    }

    @Test
    void aParentIdExplainsTheRulesBelowIt() {
        assertThat(Run.of("explain", "plan.municipality", "--lang", "ja").out().lines())
                .contains(
                        "plan.municipality.check-digit", "plan.municipality.name-mismatch", "plan.municipality.unknown")
                .noneMatch(line -> line.startsWith("plan.period"));
    }

    @Test
    void whatAnImportReportsIsExplainedLikeAnyRule() {
        assertThat(Run.of("explain", "import.measure.unmatched", "--lang", "en").out())
                .startsWith("import.measure.unmatched\n**Element not in the plan** (error)\n");
        assertThat(Run.of("explain", "import", "--lang", "ja").out())
                .contains("import.column.unknown\n**見出しの意味が分からない** (警告)\n");
    }

    @Test
    void aRuleThatIsNotThereIsSaidInOneLine() {
        assertThat(Run.of("explain", "structure.id.dup"))
                .isEqualTo(new Run(2, "", "keikaku: structure.id.dup: no such rule; keikaku rules lists them\n"));
    }
}
