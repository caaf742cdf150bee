package io.github.keikaku.plan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages at the top of the project are made from the rules; {@code -Drules.accept} makes them anew. */
class CataloguePagesTest {

    private static final Path TOP = Path.of("..", "..");

    @ParameterizedTest
    @CsvSource({"RULES.md, en", "RULES.ja.md, ja"})
    void thePageSaysWhatTheRulesSay(String name, String language) throws IOException {
        String page = Run.of("rules", "--format", "md", "--lang", language).out();
        Path file = TOP.resolve(name);
        if (System.getProperty("rules.accept") != null) {
            Files.writeString(file, page);
        }

        assertThat(file)
                .as("%s is made from the rules; make it anew with -Drules.accept and look at what changed", name)
                .hasContent(page.stripTrailing());
    }
}
