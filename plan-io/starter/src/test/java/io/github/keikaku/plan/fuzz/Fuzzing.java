package io.github.keikaku.plan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Has Jazzer feed the targets, one after the other, in processes of their own. Only the profile {@code fuzz} runs it;
 * an ordinary build knows no Jazzer.
 */
class Fuzzing {

    private static final String SECONDS = System.getProperty("fuzz.seconds", "60");
    private static final String ONLY = System.getProperty("fuzz.target", "");
    private static final String HEAP = System.getProperty("fuzz.heap", "256m");

    /** What was found interesting is kept for the next run; git does not look here. */
    private static final Path CORPORA = Path.of(".cifuzz-corpus");

    private static final Path REPORTS = Path.of("target", "fuzz");

    @ParameterizedTest
    @EnumSource
    void noInputBreaksAPromise(FuzzTarget target) throws Exception {
        assumeTrue(ONLY.isEmpty() || ONLY.equals(target.name()), "not asked for");
        Path report = Files.createDirectories(REPORTS.resolve(target.name()));
        Path log = report.resolve("log.txt");

        int exit = new ProcessBuilder(command(target, report))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();

        assertThat(exit)
                .as(() -> "Jazzer's exit code; " + log + " ends with\n" + endOf(log))
                .isZero();
        assertThat(endOf(log)).contains("Done ");
    }

    /** Coverage alone leads it; with comparisons traced as well there were 1,988 runs for sheets instead of 2,929. */
    private static List<String> command(FuzzTarget target, Path report) throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP,
                "-Dfuzz.target=" + target.name(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzzer.class.getName(),
                "--instrumentation_includes=io.github.keikaku.**",
                "--trace=cov",
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexRoadblocks",
                "--reproducer_path=" + report,
                "-artifact_prefix=" + report + File.separator,
                "-dict=" + dictionary(report),
                "-max_total_time=" + SECONDS,
                "-timeout=25",
                "-max_len=20000",
                "-print_final_stats=1",
                Files.createDirectories(CORPORA.resolve(target.name())).toString(),
                seeds(target, report).toString());
    }

    private static Path seeds(FuzzTarget target, Path report) throws IOException {
        Path folder = Files.createDirectories(report.resolve("seeds"));
        List<byte[]> seeds = target.seeds();
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(folder.resolve("seed-" + i), seeds.get(i));
        }
        return folder;
    }

    /** In the notation of libFuzzer, which takes nothing but ASCII. */
    private static Path dictionary(Path report) throws IOException {
        List<String> words = new ArrayList<>();
        for (String token : Files.readAllLines(Path.of("src", "test", "resources", "fuzz", "tokens.txt"))) {
            byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
            words.add(IntStream.range(0, bytes.length)
                    .mapToObj(i -> String.format("\\x%02X", bytes[i]))
                    .collect(Collectors.joining("", "\"", "\"")));
        }
        return Files.write(report.resolve("dictionary.txt"), words);
    }

    private static String endOf(Path log) {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
        } catch (IOException e) {
            return "unreadable: " + e;
        }
    }
}
