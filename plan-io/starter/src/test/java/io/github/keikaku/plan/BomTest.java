package io.github.keikaku.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The BOM must never move a host's own versions. */
class BomTest {

    private static final String BOM = read(Path.of("..", "bom", "pom.xml"));

    @Test
    void namesNothingButOurOwnArtifacts() {
        assertThat(all("<groupId>(.*?)</groupId>")).containsOnly("io.github.keikaku");
    }

    @Test
    void namesEveryArtifactThatIsPublished() {
        assertThat(all("<dependency>.*?<artifactId>(.*?)</artifactId>"))
                .containsExactlyInAnyOrder(
                        "plan-model",
                        "plan-rules",
                        "plan-io",
                        "plan-io-yaml",
                        "plan-io-tables",
                        "plan-io-csv",
                        "plan-io-testkit",
                        "keikaku");
    }

    @Test
    void inheritsNothing() {
        assertThat(BOM).doesNotContain("<parent>");
    }

    private static java.util.List<String> all(String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(BOM)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
