package io.github.keikaku.plan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.text.DisplayWidth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code show} prints of every example plan, and of one that has everything, stays as it was looked over. */
class ShowPagesTest {

    private static final Path PAGES = Path.of("src", "test", "resources", "pages");

    static List<Arguments> everyPlanInBothLanguages() throws IOException {
        List<Path> plans = new ArrayList<>(List.of(PlanFile.EVERY_KIND));
        try (Stream<Path> files = Files.list(Path.of("..", "plans"))) {
            files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(plans::add);
        }
        return plans.stream()
                .flatMap(plan -> Stream.of("ja", "en").map(language -> Arguments.of(plan, language)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("everyPlanInBothLanguages")
    void thePageIsTheOneThatWasLookedOver(Path plan, String language) throws IOException {
        Path page = PAGES.resolve(plan.getFileName().toString().replace(".json", "." + language + ".txt"));
        Run run = Run.of("show", plan, "--lang", language);

        assertThat(run.exitCode()).isZero();
        if ("accept".equals(System.getProperty("show-pages"))) {
            Files.createDirectories(PAGES);
            Files.writeString(page, run.out());
        }
        assertThat(page)
                .as("the page of %s; look it over, run with -Dshow-pages=accept, and commit it", plan.getFileName())
                .exists()
                .hasContent(run.out());
    }

    @ParameterizedTest
    @MethodSource("everyPlanInBothLanguages")
    void noLineIsWiderThanATerminalOf100Columns(Path plan, String language) {
        assertThat(Run.of("show", plan, "--lang", language).out().lines())
                .allSatisfy(line -> assertThat(DisplayWidth.narrow().of(line)).isLessThanOrEqualTo(100));
    }
}
