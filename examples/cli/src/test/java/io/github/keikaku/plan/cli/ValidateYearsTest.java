package io.github.keikaku.plan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateYearsTest {

    @TempDir
    private Path folder;

    @Test
    void anEarlierVersionMakesTheRulesFromYearToYearSpeak() throws IOException {
        Path next = NextYear.in(folder);

        assertThat(Run.of("validate", next).out()).doesNotContain("[transition.");
        Run run = Run.of("validate", next, "--previous", NextYear.KIYOSE);
        assertThat(run.out())
                .contains("info: The title of element \"m9\" was \"大学との連携\" in the previous version and is now"
                        + " \"大学などとの連携（架空）\". [transition.title.changed] /elements/")
                .contains("[transition.text.unchanged] /evaluations/0/entries/0/outcomes")
                .contains("[transition.grade.stagnant]");
        assertThat(Run.of("validate", next, "--previous", NextYear.KIYOSE, "--lang", "ja")
                        .out())
                .contains("情報: 施策・取組「m9」の題名が、前の版の「大学との連携」から「大学などとの連携（架空）」に変わっています。");
    }

    @Test
    void theSameAsJsonInBothLanguages() throws IOException {
        Path next = NextYear.in(folder);

        for (String language : new String[] {"ja", "en"}) {
            Run run = Run.of("validate", next, "--previous", NextYear.KIYOSE, "--format=json", "--lang", language);
            assertThat(run.out())
                    .contains("\"rule\": \"transition.title.changed\",\n      \"severity\": \"INFO\",")
                    .contains("\"previousTitle\": \"大学との連携\"");
        }
    }

    @Test
    void severalEarlierVersionsAreGivenInTheirOrder() throws IOException {
        Path next = NextYear.in(folder);

        Run run = Run.of("validate", next, "--previous", NextYear.KIYOSE, "--previous", next);

        assertThat(run.out()).doesNotContain("[transition.title.changed]").contains("[transition.text.unchanged]");
    }

    @Test
    void anEarlierVersionThatCannotBeReadIsOneClearLine() throws IOException {
        Path malformed = PlanFile.malformed(folder);

        Run run = Run.of("validate", PlanFile.sound(folder), "--previous", malformed);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).endsWith("keikaku: " + malformed + ": cannot be compared with, its form is not sound\n");
    }

    @Test
    void whatABaselineKnowsIsCountedAndNotReported() throws IOException {
        Path next = NextYear.in(folder);
        Path baseline = folder.resolve("baseline.json");

        Run writing = Run.of("validate", next, "--write-baseline", baseline);
        Run known = Run.of("validate", next, "--baseline", baseline);
        Run more = Run.of("validate", next, "--baseline", baseline, "--previous", NextYear.KIYOSE);
        Run resolved = Run.of("validate", PlanFile.sound(folder), "--baseline", baseline, "--format", "json");

        assertThat(writing.out()).contains("[evaluation.");
        assertThat(Files.readString(baseline))
                .startsWith(
                        "{\n  \"baselineVersion\": \"1.0\",\n  \"findings\": [\n    {\n      \"rule\": \"evaluation.");
        assertThat(known.exitCode()).isZero();
        assertThat(known.out()).startsWith("errors: 0, warnings: 0, infos: 0, known: ");
        assertThat(more.out()).contains("[transition.").doesNotContain("[evaluation.");
        assertThat(resolved.out()).contains("\"findings\": []").contains("\"resolved\": ");
    }

    @Test
    void aBaselineOfSeveralFilesTellsThemApart() throws IOException {
        Path baseline = folder.resolve("baseline.json");
        Path unsound = PlanFile.unsound(folder);

        assertThat(Run.of("validate", unsound, "--write-baseline", baseline).exitCode())
                .isEqualTo(1);
        assertThat(Run.of("validate", unsound, "--baseline", baseline).exitCode())
                .isZero();
        assertThat(Run.of("validate", unsound, unsound, "--baseline", baseline).out())
                .contains("errors: 1,");
    }

    @Test
    void whatIsNoBaselineIsOneClearLine() throws IOException {
        Path sound = PlanFile.sound(folder);
        Path missing = folder.resolve("missing.json");
        Path newer = Files.writeString(folder.resolve("newer.json"), "{ \"baselineVersion\": \"2.0\" }");
        Path keyless = Files.writeString(
                folder.resolve("keyless.json"),
                "{ \"baselineVersion\": \"1.0\", \"findings\": [ { \"rule\": \"x\" } ] }");

        assertThat(Run.of("validate", sound, "--baseline", missing).err())
                .isEqualTo("keikaku: " + missing + ": no such file\n");
        assertThat(Run.of("validate", sound, "--baseline", newer).err())
                .isEqualTo("keikaku: " + newer
                        + ": is not a baseline: baselineVersion is \"2.0\", but only 1.x can be read\n");
        assertThat(Run.of("validate", sound, "--baseline", keyless).exitCode()).isEqualTo(2);
        assertThat(Run.of("validate", sound, "--write-baseline", folder).exitCode())
                .isEqualTo(2);
    }
}
