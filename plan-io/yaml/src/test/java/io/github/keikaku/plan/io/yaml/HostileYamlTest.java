package io.github.keikaku.plan.io.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.model.finding.Finding;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No bytes may break the reader: whatever is wrong is a finding, at its place, in little time and memory. */
class HostileYamlTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int DEEP = 100_000;
    private static final int LARGEST = 32 << 20;

    private static void assertOneFinding(String document, String rule) {
        ReadResult result = Assertions.assertTimeout(SOON, () -> Yaml.read(document));

        assertThat(result.getFindings()).extracting(Finding::getRule).containsExactly(rule);
        assertThat(result.getFindings()).allSatisfy(HostileYamlTest::canBeShown);
    }

    @Test
    void aHundredThousandLevelsAreOneFault() {
        assertOneFinding(
                Yaml.with("extensions: { x: " + "[".repeat(DEEP) + "]".repeat(DEEP) + " }"), "format.limit.exceeded");
        assertOneFinding(Yaml.with("extensions: { x: " + "{ a: ".repeat(DEEP)), "format.limit.exceeded");
        assertOneFinding(Yaml.with("extensions:\n  x:\n    " + "- ".repeat(DEEP) + "1"), "format.limit.exceeded");
        assertOneFinding(Yaml.with("extensions:\n  x:\n    " + "? ".repeat(DEEP) + "1"), "format.syntax");
    }

    @Test
    void aTextBeyondTheLimitIsOneFaultHoweverItIsWritten() {
        String text = "字".repeat(1_000_001);
        String lines = "  字\n".repeat(500_001);

        assertOneFinding(Yaml.with("edition: " + text), "format.limit.exceeded");
        assertOneFinding(Yaml.with("edition: \"" + text + "\""), "format.limit.exceeded");
        assertOneFinding(Yaml.with("edition: |\n" + lines), "format.limit.exceeded");
        assertThat(Yaml.read(Yaml.with("edition: " + "字".repeat(1_000_000))).getFindings())
                .isEmpty();
    }

    @Test
    void aDocumentOfTheLargestSizeIsReadInASmallHeap() {
        byte[] padded = Arrays.copyOf(Yaml.with("").getBytes(UTF_8), LARGEST);
        Arrays.fill(padded, Yaml.with("").getBytes(UTF_8).length, LARGEST, (byte) '\n');

        assertThat(Yaml.read(padded).getFindings()).isEmpty();
        assertThat(Yaml.read(Arrays.copyOf(padded, LARGEST + 1)).getFindings())
                .extracting(Finding::getRule)
                .containsExactly("format.limit.exceeded");
    }

    @Test
    void aMillionFaultsAreCountedInASmallHeap() {
        ReadResult result = Yaml.read(Yaml.with("publishers:\n" + "- []\n".repeat(1_000_000)));

        assertThat(result.getSummary().getErrors()).isEqualTo(1_000_000);
        assertThat(result.getFindings()).hasSize(200);
    }

    @Test
    void aDocumentCutAnywhereGivesFindingsOrAPlan() {
        String whole = Yaml.with("""
                review:
                  everyYears: 1
                philosophy: |
                  𠮷
                vision: "\\ud842\\udfb7"
                publishers: [ 'a', "b" ]
                extensions: { x: [ null, 1.50, -2e3 ] }
                """);
        byte[] bytes = whole.getBytes(UTF_8);

        for (int length = 0; length < bytes.length; length++) {
            ReadResult result = Yaml.read(Arrays.copyOf(bytes, length));

            assertThat(result.getPlan().isPresent()).isEqualTo(!result.hasErrors());
            assertThat(result.getFindings()).allSatisfy(HostileYamlTest::canBeShown);
        }
        assertThat(Yaml.read(bytes).getFindings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!javax.script.ScriptEngineManager [ ]",
                "!!binary aGVsbG8=",
                "!<tag:yaml.org,2002:java.lang.Runtime> x",
                "&a [ *a ]",
                "*a",
                "\"\\UFFFFFFFF\"",
                "\"\\U00110000\"",
                "|99",
                "@x",
                "'x",
                "\u0001"
            })
    void whatYamlCanDoBesidesHoldingDataIsOneFault(String value) {
        assertOneFinding(Yaml.with("edition: " + value), "format.syntax");
    }

    /** Whatever a file holds, what is said of it fits on a screen and obeys no file's commands. */
    static void canBeShown(Finding finding) {
        for (Locale locale : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
            assertThat(finding.getMessage(locale)).hasSizeBetween(1, 2_000).doesNotContainPattern("\\p{Cntrl}");
        }
        assertThat(finding.getLocation().orElseThrow().getFile()).contains(Yaml.FILE);
    }
}
