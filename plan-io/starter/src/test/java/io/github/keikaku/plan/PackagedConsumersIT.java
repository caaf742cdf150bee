package io.github.keikaku.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jars as hosts use them: on the class path and on the module path, compiled against and run. */
class PackagedConsumersIT {

    private static final Path JARS = Path.of("target", "consumer", "lib");
    private static final String OWN_JAR = System.getProperty("own.jar");
    private static final Path SOURCES = Path.of("src", "it");
    private static final Path HOST = SOURCES.resolve("class-path");

    @TempDir
    private Path work;

    @Test
    void aProgramOnTheClassPathChecksAPlan() throws Exception {
        String classPath = jars();
        compile("-cp", classPath);
        copy("META-INF/services/io.github.keikaku.plan.rules.RuleProvider");

        String[] program = {"-cp", work.resolve("classes") + File.pathSeparator + classPath, "host.Host"};
        assertThatEverythingWasFound(run(faultyPlan(), program));
        assertThatTheSameWasFoundInYaml(run(faultyYaml(), program));
    }

    @Test
    void aNamedModuleThatOpensNothingChecksAPlan() throws Exception {
        String modulePath = OWN_JAR + File.pathSeparator + JARS;
        compile(
                "-p",
                modulePath,
                SOURCES.resolve("module-path/module-info.java").toString());

        String[] program = {"-p", work.resolve("classes") + File.pathSeparator + modulePath, "-m", "host/host.Host"};
        assertThatEverythingWasFound(run(faultyPlan(), program));
        assertThatTheSameWasFoundInYaml(run(faultyYaml(), program));
    }

    private void assertThatTheSameWasFoundInYaml(List<String> printed) {
        String file = work.resolve("plan.yaml").toString();
        assertThat(printed)
                .anySatisfy(line -> assertThat(line).startsWith(file + ":4:8 structure.title.blank "))
                .anySatisfy(line -> assertThat(line).startsWith(file + ":5:23 plan.municipality.check-digit "))
                .anySatisfy(line -> assertThat(line).startsWith(file + ":7:3 plan.period.reversed "))
                .hasSize(8);
    }

    private void assertThatEverythingWasFound(List<String> printed) {
        String file = work.resolve("plan.json").toString();
        assertThat(printed)
                .anySatisfy(line -> assertThat(line)
                        .startsWith(file + ":5:12 structure.title.blank ")
                        .doesNotContain("{"))
                .anySatisfy(line -> assertThat(line).startsWith(file + ":7:13 plan.municipality.check-digit "))
                .anySatisfy(line -> assertThat(line).startsWith(file + ":10:13 plan.period.reversed "))
                .contains(file + ":1:1 house.department.missing No department answers for faulty")
                .contains(
                        "host: from tables the same",
                        "host: title structure.title.blank",
                        "host: municipality.codeCheckDigitValid plan.municipality.check-digit",
                        "host: period.inOrder plan.period.reversed");
        assertThat(printed).hasSize(8);
    }

    private Path faultyPlan() throws IOException {
        return Files.writeString(work.resolve("plan.json"), """
                {
                  "schemaVersion": "1.0",
                  "id": "faulty",
                  "kind": "COMMUNITY_WELFARE",
                  "title": " ",
                  "municipality": {
                    "code": "132218",
                    "name": "清瀬市"
                  },
                  "period": { "from": 2026, "to": 2018 }
                }
                """);
    }

    private Path faultyYaml() throws IOException {
        return Files.writeString(work.resolve("plan.yaml"), """
                schemaVersion: 1.0
                id: faulty
                kind: COMMUNITY_WELFARE
                title: " "
                municipality: { code: 132218, name: 清瀬市 }
                period:
                  from: 2026
                  to: 2018
                """);
    }

    private void compile(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(
                List.of("-d", work.resolve("classes").toString(), "--release", "17", "-Xlint:all,-requires-automatic"));
        all.addAll(List.of(arguments));
        all.add(HOST.resolve("host/Host.java").toString());
        all.add(HOST.resolve("host/HouseRules.java").toString());
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, all.toArray(String[]::new));
        assertThat(result).isZero();
        copy("host/house_en.properties");
        copy("host/house_ja.properties");
    }

    private void copy(String resource) throws IOException {
        Path target = work.resolve("classes").resolve(resource);
        Files.createDirectories(target.getParent());
        Files.copy(HOST.resolve(resource), target);
    }

    private List<String> run(Path file, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dstdout.encoding=UTF-8"));
        command.addAll(List.of(arguments));
        command.add(file.toString());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        return printed.lines().toList();
    }

    private static String jars() throws IOException {
        try (Stream<Path> files = Files.list(JARS)) {
            return Stream.concat(Stream.of(OWN_JAR), files.map(Path::toString).sorted())
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }
}
