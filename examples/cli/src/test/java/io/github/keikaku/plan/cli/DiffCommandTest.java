package io.github.keikaku.plan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aPlanDoesNotDifferFromItself() {
        Run run = Run.of("diff", NextYear.KIYOSE, NextYear.KIYOSE);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("no differences\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void whatDiffersIsALineEachInTheLanguageAskedFor() throws IOException {
        Path next = NextYear.in(folder);

        assertThat(Run.of("diff", NextYear.KIYOSE, next).out())
                .isEqualTo("renamed element: m9: 大学との連携 -> 大学などとの連携（架空）\nrenamed: 1\n");
        assertThat(Run.of("diff", NextYear.KIYOSE, next, "--lang", "ja").out())
                .isEqualTo("改題（施策・取組）：m9：大学との連携 → 大学などとの連携（架空）\n改題: 1\n");
    }

    @Test
    void jsonIsOneObjectWithThePlacesInBothVersions() throws IOException {
        Run run = Run.of("diff", NextYear.KIYOSE, NextYear.in(folder), "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("{\n  \"older\": {\n    \"id\": \"kiyose-community-welfare\",")
                .contains("\"kind\": \"RENAMED\",\n      \"subject\": \"ELEMENT\",\n      \"older\": [")
                .contains("\"before\": \"大学との連携\",\n      \"after\": \"大学などとの連携（架空）\"")
                .contains("\"notCompared\": [],\n  \"summary\": {\n    \"RENAMED\": 1\n  }\n}");
    }

    @Test
    void aVersionWhoseFormIsNotSoundIsExplainedOnStandardError() throws IOException {
        Run run = Run.of("diff", NextYear.KIYOSE, PlanFile.malformed(folder));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("[format.member.missing] /title");
    }
}
