package io.github.keikaku.plan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesFileTest {

    @TempDir
    private Path folder;

    private Path rules(String yaml) throws IOException {
        return Files.writeString(folder.resolve("rules.yaml"), yaml);
    }

    @Test
    void aRuleIsSwitchedOff() throws IOException {
        Path rules = rules("extends: standard\nrules:\n  structure.title.blank: off\n  text.whitespace: off\n");

        Run run = Run.of("validate", PlanFile.unsound(folder), "--rules", rules);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("errors: 0, warnings: 0, infos: 0");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aSuppressedFindingStaysMarkedInTextAndJson() throws IOException {
        Path plan = PlanFile.unsound(folder);
        Path rules = rules("suppress:\n  - { rule: structure.title, path: /title, reason: 原文のとおり }\n");

        Run text = Run.of("validate", plan, "--rules", rules);
        assertThat(text.exitCode()).isZero();
        assertThat(text.out())
                .startsWith(plan + ":5:12: error, suppressed (原文のとおり): ")
                .contains("suppressed: 1");
        assertThat(Run.on(Locale.JAPAN, "validate", plan, "--rules", rules).out())
                .contains("抑止（原文のとおり）");
        assertThat(Run.of("validate", plan, "--rules", rules, "--format", "json")
                        .out())
                .startsWith(
                        "{\n  \"findings\": [],\n  \"suppressed\": [\n    {\n      \"rule\": \"structure.title.blank\",\n")
                .contains("\"reason\": \"原文のとおり\"\n")
                .contains("\"suppressed\": 1,");
    }

    @Test
    void aFaultyFileIsSaidAtItsPlaceAndNothingRuns() throws IOException {
        Path rules = rules("rules:\n  structure.tittle.blank: off\n  evaluation: loud\n");

        Run form = Run.of("validate", PlanFile.unsound(folder), "--rules", rules);
        assertThat(form.exitCode()).isEqualTo(2);
        assertThat(form.out()).isEmpty();
        assertThat(form.err())
                .contains(rules + ":3:15: error: ")
                .contains("[format.value.unknown] /rules/evaluation")
                .endsWith("keikaku: " + rules + ": has faults, so nothing was checked\n");

        Path unknown = rules("rules:\n  structure.tittle.blank: off\n");
        Run meaning = Run.of("validate", PlanFile.unsound(folder), "--rules", unknown);
        assertThat(meaning.exitCode()).isEqualTo(2);
        assertThat(meaning.err())
                .contains(rules + ":2:27: error: ")
                .contains("Did you mean \"structure.title.blank\"?")
                .contains("[ruleset.rule.unknown]");
    }

    @Test
    void aFileThatIsNotThereIsOneLine() throws IOException {
        Path missing = folder.resolve("none.yaml");

        assertThat(Run.of("validate", PlanFile.sound(folder), "--rules", missing))
                .isEqualTo(new Run(2, "", "keikaku: " + missing + ": no such file\n"));
        assertThat(Run.of("validate", PlanFile.sound(folder), "--rules", folder).exitCode())
                .isEqualTo(2);
    }

    @Test
    void suppressionsThatCoverNothingInAnyFileAreNamed() throws IOException {
        Path rules = rules("""
                suppress:
                  - { rule: structure.title, reason: needed by one }
                  - { rule: role, reason: in vain }
                  - { rule: plan, reason: long ago, until: 2019 }
                """);

        Run run = Run.of(
                "validate",
                PlanFile.unsound(folder),
                PlanFile.sound(folder),
                "--rules",
                rules,
                "--as-of",
                "2020-04-01");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEqualTo("""
                keikaku: note: the suppression of role (in vain) covered nothing
                keikaku: note: the suppression of plan (long ago) has ended
                """);
    }
}
