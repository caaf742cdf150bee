package io.github.keikaku.plan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    @TempDir
    private Path folder;

    @Test
    void convertingARealPlanTwiceGivesTheSameBytesAsTheCanonicalFileHas() throws IOException {
        Path once = folder.resolve("once.json");
        Path twice = folder.resolve("twice.json");

        assertThat(Run.of("convert", PlanFile.AIZU, once)).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("convert", once, twice)).isEqualTo(new Run(0, "", ""));

        assertThat(twice).hasSameBinaryContentAs(once);
        assertThat(once).hasSameBinaryContentAs(PlanFile.AIZU);
    }

    @Test
    void yamlAndBackGivesTheSameBytesAsTheCanonicalFileHas() throws IOException {
        Path yaml = folder.resolve("plan.yaml");
        Path json = folder.resolve("plan.json");

        assertThat(Run.of("convert", PlanFile.AIZU, yaml)).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("convert", yaml, json)).isEqualTo(new Run(0, "", ""));

        assertThat(json).hasSameBinaryContentAs(PlanFile.AIZU);
        assertThat(yaml).content().startsWith("schemaVersion: \"1.0\"\nid: aizuwakamatsu-");
        assertThat(Run.of("validate", yaml).exitCode()).isZero();
    }

    @Test
    void whatHasFaultsOfFormIsNotWritten() throws IOException {
        Path out = folder.resolve("out.json");

        Run run = Run.of("convert", PlanFile.malformed(folder), out);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("[format.member.unknown]");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFormatCanBeNamedWhereTheExtensionDoesNotTell() throws IOException {
        Path in = Files.copy(PlanFile.AIZU, folder.resolve("plan.txt"));
        Path out = folder.resolve("plan.out");

        assertThat(Run.of("convert", in, out).exitCode()).isEqualTo(2);
        assertThat(Run.of("convert", in, out, "--from", "json", "--to", "json").exitCode())
                .isZero();
        assertThat(out).hasSameBinaryContentAs(in);
    }

    @Test
    void whatCannotBeWrittenIsOneLine() throws IOException {
        Path out = folder.resolve("no/such/folder/out.json");

        assertThat(Run.of("convert", PlanFile.sound(folder), out))
                .isEqualTo(new Run(2, "", "keikaku: " + out + ": cannot be written\n"));
    }

    @Test
    void tablesInAnArchiveOrAFolderGiveTheSamePlanBack() throws IOException {
        Path archive = folder.resolve("plan.zip");
        Path tables = folder.resolve("tables");
        Path back = folder.resolve("back.json");

        assertThat(Run.of("convert", PlanFile.AIZU, archive)).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("convert", archive, tables, "--to", "csv")).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("convert", tables, back)).isEqualTo(new Run(0, "", ""));

        assertThat(tables.resolve("elements.csv")).isRegularFile();
        assertThat(back).hasSameBinaryContentAs(PlanFile.AIZU);
    }

    @Test
    void whatCp932CannotHoldIsSaidAndNothingIsWritten() throws IOException {
        Path plan = Files.writeString(
                folder.resolve("plan.json"),
                Files.readString(PlanFile.sound(folder)).replace("清瀬市", "清瀬市㎥ℓ"));
        Path out = folder.resolve("out.zip");

        Run run = Run.of("convert", plan, out, "--encoding", "cp932", "--lang", "ja");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("plan.csv[")
                .contains("CP932")
                .contains("/municipality/name")
                .doesNotContain("{");
        assertThat(out).doesNotExist();
    }

    @Test
    void anEncodingIsOneOfThose() throws IOException {
        assertThat(Run.of("convert", PlanFile.AIZU, folder.resolve("o.zip"), "--encoding", "latin1"))
                .isEqualTo(new Run(2, "", "keikaku: latin1: unknown encoding; known: utf-8-bom, utf-8, cp932\n"));
    }

    @Test
    void tablesInCp932AreReadAsTheySayOrAsOneSays() throws IOException {
        Path tables = folder.resolve("tables");
        Path back = folder.resolve("back.json");
        Path sound = PlanFile.sound(folder);
        assertThat(Run.of("convert", sound, tables, "--to", "csv", "--encoding", "cp932")
                        .exitCode())
                .isZero();

        assertThat(Run.of("convert", tables, back).exitCode()).isZero();
        Files.delete(tables.resolve("datapackage.json"));
        assertThat(Run.of("convert", tables, back).err()).contains("plan.csv[").contains("[format.encoding]");
        assertThat(Run.of("convert", tables, back, "--encoding", "cp932").exitCode())
                .isZero();
    }
}
