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
}
