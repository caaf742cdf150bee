package io.github.keikaku.plan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aRealPlanHasNoErrors() {
        Run run = Run.of("validate", PlanFile.AIZU);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("errors: 0, warnings: 0");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aFindingIsOneLineWithPlaceSeverityMessageRuleAndPath() throws IOException {
        Path file = PlanFile.unsound(folder);

        Run run = Run.of("validate", file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith(file + ":5:12: error: ").contains(" [structure.title.blank] /title\n");
    }

    @Test
    void aFindingIsSaidInJapaneseToAJapaneseMachineOrOnRequest() throws IOException {
        Path file = PlanFile.unsound(folder);

        assertThat(Run.on(Locale.JAPAN, "validate", file).out())
                .contains(": エラー: ")
                .contains("エラー 1 件");
        assertThat(Run.of("validate", file, "--lang", "ja").out()).contains(": エラー: ");
        assertThat(Run.on(Locale.JAPAN, "validate", "--lang=en", file).out()).contains(": error: ");
        assertThat(Run.on(Locale.FRANCE, "validate", file).out()).contains(": error: ");
    }

    @Test
    void faultsOfFormAreFindingsWithExitCodeOne() throws IOException {
        Path file = PlanFile.malformed(folder);

        Run run = Run.of("validate", file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains(file + ":5:3: error: ")
                .contains("did you mean \"title\"?")
                .contains("[format.member.missing] /title");
    }

    @Test
    void lenientReadingTurnsUnknownMembersIntoWarnings() throws IOException {
        Path file = Files.writeString(
                folder.resolve("newer.json"),
                Files.readString(PlanFile.sound(folder)).replace("\"id\":", "\"mood\": \"good\", \"id\":"));

        assertThat(Run.of("validate", file).exitCode()).isEqualTo(1);
        Run lenient = Run.of("validate", "--lenient", file);
        assertThat(lenient.exitCode()).isZero();
        assertThat(lenient.out()).contains(": warning: ").contains("[format.member.unknown] /mood");
    }

    @Test
    void jsonIsTheOneOfTheContract() throws IOException {
        Path file = PlanFile.unsound(folder);

        Run run = Run.of("validate", file, "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("{\n  \"findings\": [\n    {\n      \"rule\": \"structure.title.blank\",\n"
                        + "      \"severity\": \"ERROR\",\n      \"path\": \"/title\",\n      \"message\": \"")
                .contains("\"arguments\": {")
                .contains("\"location\": {\n        \"file\": \"" + file + "\",\n"
                        + "        \"line\": 5,\n        \"column\": 12\n      }")
                .contains("\"summary\": {\n    \"errors\": 1,\n    \"warnings\": 0,\n    \"infos\": 0,\n"
                        + "    \"suppressed\": 0,\n    \"rulesRun\": ")
                .doesNotContain("truncated");
    }

    @Test
    void theFindingsOfSeveralFilesAreOneListInTheOrderOfTheFiles() throws IOException {
        Path malformed = PlanFile.malformed(folder);
        Path unsound = PlanFile.unsound(folder);

        Run run = Run.of("validate", unsound, PlanFile.sound(folder), malformed);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).containsSubsequence(unsound.toString(), malformed.toString(), "errors: 3");
    }

    @Test
    void whatCannotBeReadIsOneLineAndDoesNotKeepTheOtherFilesFromBeingChecked() throws IOException {
        Path missing = folder.resolve("missing.json");

        Run run = Run.of("validate", missing, PlanFile.unsound(folder));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("keikaku: " + missing + ": no such file\n");
        assertThat(run.out()).contains("[structure.title.blank]");
    }

    @Test
    void aFolderAnUnknownFormatAndAnUnknownFileAreSaidInTheLanguageAskedFor() throws IOException {
        Path unknown = Files.writeString(folder.resolve("plan.docx"), "");

        assertThat(Run.of("validate", folder).err()).isEqualTo("keikaku: " + folder + ": is a folder, not a file\n");
        assertThat(Run.of("validate", unknown).err())
                .isEqualTo("keikaku: " + unknown + ": unknown format; known: csv, json, yaml\n");
        assertThat(Run.of("validate", "--lang", "ja", unknown).err())
                .isEqualTo("keikaku: " + unknown + ": 未知の形式です。使える形式: csv, json, yaml\n");
        assertThat(Run.of("validate", unknown).exitCode()).isEqualTo(2);
    }

    @Test
    void whateverTheBytesAreThereIsAFindingAndNoStackTrace() throws IOException {
        String plan = Files.readString(PlanFile.sound(folder));
        byte[][] hostile = {
            {},
            new byte[1000],
            plan.getBytes(StandardCharsets.UTF_16),
            plan.getBytes(StandardCharsets.UTF_16LE),
            plan.getBytes(Charset.forName("windows-31j")),
            "{\"title\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1),
            plan.substring(0, 70).getBytes(StandardCharsets.UTF_8),
            "[".repeat(100_000).getBytes(StandardCharsets.UTF_8),
            "{\"extensions\":".repeat(100_000).getBytes(StandardCharsets.UTF_8),
            ("{\"id\": " + "9".repeat(2_000_000) + "}").getBytes(StandardCharsets.UTF_8),
            "{\"id\": \"\\ud800\"}".getBytes(StandardCharsets.UTF_8),
            new byte[33 << 20],
        };
        for (byte[] bytes : hostile) {
            Path file = Files.write(folder.resolve("hostile.json"), bytes);

            Run run = Run.of("validate", file);

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).startsWith(file + ":").contains("[format.");
            assertThat(run.out() + run.err()).doesNotContain("Exception").doesNotContain("\tat ");
        }
    }

    @Test
    void nestingWithoutEndIsOneFinding() throws IOException {
        for (String opening : new String[] {"[", "{\"extensions\":"}) {
            Path file = Files.writeString(folder.resolve("deep.json"), opening.repeat(100_000));

            assertThat(Run.of("validate", file).out().lines())
                    .hasSize(2)
                    .last()
                    .asString()
                    .startsWith("errors: 1,");
        }
    }
}
