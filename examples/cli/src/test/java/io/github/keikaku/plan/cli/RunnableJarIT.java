package io.github.keikaku.plan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The one jar that the build leaves, run as a user runs it. */
class RunnableJarIT {

    private static final Path JAR = Path.of("target", "keikaku.jar");

    @Test
    void checksARealPlan() throws Exception {
        Run run = java("validate", PlanFile.AIZU.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("errors: 0");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void printsUtf8WhateverTheMachinesEncoding() throws Exception {
        Run run = java("rules", "--lang", "ja");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("必須の項目がない");
    }

    @Test
    void tellsItsCallerByExitCodeThatItCouldNotRun() throws Exception {
        assertThat(java("validate", "no-such-file.json").exitCode()).isEqualTo(2);
    }

    private static Run java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-Duser.language=en",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), out, err);
    }
}
