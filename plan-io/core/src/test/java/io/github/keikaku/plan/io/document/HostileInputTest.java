package io.github.keikaku.plan.io.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.keikaku.plan.io.JsonPlanFormat;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingSummary;
import io.github.keikaku.plan.model.finding.SourceLocation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No bytes may break the reader: whatever is wrong is a finding, at its place, in little time and memory. */
class HostileInputTest {

    private static final int DEEP = 100_000;
    private static final int LARGEST = 32 << 20;

    private static final String SMALL = Documents.with("""
            "period": { "from": 2018, "to": 2026 },
              "elements": [ { "id": "m1", "level": "l", "title": "\\ud842\\udfb7𠮷", "priority": true } ],
              "extensions": { "x": [ null, 1.50, -2e3, "か\u3099" ] }\
            """);

    @Test
    void theSmallDocumentIsSound() {
        assertThat(Documents.read(SMALL).getFindings()).isEmpty();
    }

    @Test
    void aDocumentCutAnywhereIsReported() {
        byte[] whole = SMALL.stripTrailing().getBytes(UTF_8);

        for (int length = 0; length < whole.length; length++) {
            ReadResult result = Documents.read(Arrays.copyOf(whole, length));

            assertThat(result.hasErrors()).as("cut after %d bytes", length).isTrue();
            assertThat(result.getPlan()).isEmpty();
            assertThat(result.getFindings()).isNotEmpty().allSatisfy(HostileInputTest::canBeShown);
        }
    }

    @Test
    void aDocumentOfExactlyTheLimitIsRead() {
        byte[] document = paddedTo(LARGEST);

        assertThat(Documents.read(document).getFindings()).isEmpty();
    }

    @Test
    void aDocumentBeyondTheLimitIsRefusedWithoutBeingRead() {
        ReadResult result = Documents.read(paddedTo(LARGEST + 1));

        assertThat(result.getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.getRule()).isEqualTo("format.limit.exceeded");
            assertThat(finding.getMessage(Locale.ENGLISH)).contains(Integer.toString(LARGEST));
        });
    }

    @Test
    void anEndlessStreamIsRefused() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, (byte) ' ');
                return length;
            }
        };
        InputStream stream = new SequenceInputStream(new ByteArrayInputStream(SMALL.getBytes(UTF_8)), endless);

        ReadResult result = new JsonPlanFormat().read(PlanInput.of("endless", stream), ReadOptions.strict());

        assertThat(result.getFindings()).extracting(Finding::getRule).containsExactly("format.limit.exceeded");
    }

    static Stream<String> deepDocuments() {
        String lists = "[".repeat(DEEP) + "]".repeat(DEEP);
        String objects = "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP);
        String elements =
                "{\"id\":\"m\",\"level\":\"l\",\"title\":\"t\",\"children\":[".repeat(DEEP) + "]}".repeat(DEEP);
        String statements = "{\"text\":\"t\",\"items\":[".repeat(DEEP) + "]}".repeat(DEEP);
        return Stream.of(
                lists,
                objects,
                "[".repeat(DEEP),
                "{\"a\":".repeat(DEEP),
                Documents.with("\"extensions\": { \"x\": " + lists + " }"),
                Documents.with("\"extensions\": " + objects),
                Documents.with("\"unknown\": " + lists),
                Documents.with("\"unknown\": " + objects),
                Documents.with("\"title\": " + lists),
                Documents.with("\"edition\": " + objects),
                Documents.with("\"elements\": [ " + elements + " ]"),
                Documents.with("\"notes\": [ " + statements + " ]"));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("deepDocuments")
    void aHundredThousandLevelsAreRefused(String document) {
        for (ReadOptions options : new ReadOptions[] {ReadOptions.strict(), ReadOptions.lenient()}) {
            ReadResult result = Documents.read(document.getBytes(UTF_8), options);

            assertThat(result.hasErrors()).isTrue();
            assertThat(result.getFindings()).isNotEmpty().allSatisfy(HostileInputTest::canBeShown);
        }
    }

    @Test
    void depthIsAFaultOfItsOwn() {
        ReadResult result = Documents.read(
                Documents.with("\"extensions\": { \"x\": " + "[".repeat(DEEP) + "]".repeat(DEEP) + " }"));

        assertThat(result.getFindings()).extracting(Finding::getRule).containsExactly("format.limit.exceeded");
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(
            strings = {
                "\"extensions\": { \"x\": %s }",
                "\"unknown\": %s",
                "\"evaluations\": [ { \"fiscalYear\": %s } ]",
                "\"review\": { \"everyYears\": %s }",
                "\"title\": %s"
            })
    void numbersOfTwoMillionDigitsTakeNoTime(String member) {
        for (String number :
                new String[] {"7".repeat(2_000_000), "0." + "7".repeat(2_000_000), "1e" + "9".repeat(2_000_000)}) {
            ReadResult result = Documents.read(Documents.with(member.formatted(number)));

            assertThat(result.hasErrors()).isTrue();
            assertThat(result.getFindings()).allSatisfy(HostileInputTest::canBeShown);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "1E+2147483648", "0e99999999999", "1e61"})
    void exponentsOfAnySizeAreRefused(String number) {
        ReadResult result = Documents.read(Documents.with("\"extensions\": { \"x\": " + number + " }"));

        assertThat(result.getFindings())
                .extracting(Finding::getRule, finding -> finding.getPath().toString())
                .containsExactly(tuple("format.limit.exceeded", "/extensions/x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"字", "\ud842\udfb7", "\\u0000", "\\ud842\\udfb7"})
    void aStringOfAMillionCharactersIsReadAndOneMoreIsRefused(String character) {
        String most = Documents.with("\"edition\": \"" + character.repeat(1_000_000) + "\"");
        String more = Documents.with("\"edition\": \"" + character.repeat(1_000_001) + "\"");

        assertThat(Documents.read(most).getFindings()).isEmpty();
        assertThat(Documents.read(more).getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.getRule()).isEqualTo("format.limit.exceeded");
            assertThat(finding.getPath()).hasToString("/edition");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"extensions\": { %s }, ", "\"review\": { %s }, "})
    void aMemberNamedWithAMillionCharactersIsReportedInAFewWords(String around) {
        for (int length : new int[] {1_000_000, 1_000_001, 3_000_000}) {
            String member = "\"" + "x".repeat(length) + "\": 1";
            String members = around.isEmpty() ? member : around.formatted(member) + "\"edition\": \"1\"";
            ReadResult result = Documents.read(Documents.with(members));

            assertThat(result.getFindings()).allSatisfy(HostileInputTest::canBeShown);
            if (length > 1_000_000) {
                assertThat(result.getFindings()).extracting(Finding::getRule).contains("format.limit.exceeded");
            }
        }
    }

    @Test
    void pathsBelowLongNamesEndWhereTheyWouldGrowTooLong() {
        String name = "\"" + "x".repeat(900_000) + "\"";
        String faults = "\"a\": 1, ".repeat(300) + "\"a\": 1";

        ReadResult result = Documents.read(Documents.with("\"extensions\": { \"x\": " + ("{ " + name + ": ").repeat(20)
                + "{ " + faults + " }" + " }".repeat(20) + " }"));

        assertThat(result.getSummary().getErrors()).isEqualTo(300);
        assertThat(result.getFindings())
                .hasSize(200)
                .allSatisfy(finding -> assertThat(finding.getPath()).hasToString("/extensions/x"));
    }

    @Test
    void ofAThousandFaultsTwoHundredAreKeptAndTheRestCounted() {
        String elements = "{ \"id\": \"m\", \"level\": \"l\" }, ".repeat(999) + "{ \"id\": \"m\", \"level\": \"l\" }";

        ReadResult result = Documents.read(Documents.with("\"elements\": [ " + elements + " ]"));

        assertThat(result.getFindings()).hasSize(200);
        assertThat(result.getFindings().get(199).getPath()).hasToString("/elements/199/title");
        assertThat(result.getSummary())
                .isEqualTo(FindingSummary.builder().errors(1_000).truncated(800).build());
        assertThat(result.getPlan()).isEmpty();
    }

    @Test
    void aThousandWarningsDoNotHideAnErrorThatComesLast() {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            members.append("\"x").append(i).append("\": 1, ");
        }

        ReadResult result =
                Documents.read(Documents.with(members + "\"edition\": 1").getBytes(UTF_8), ReadOptions.lenient());

        assertThat(result.getFindings())
                .hasSize(200)
                .extracting(Finding::getRule)
                .contains("format.type");
        assertThat(result.getSummary())
                .isEqualTo(FindingSummary.builder()
                        .errors(1)
                        .warnings(1_000)
                        .truncated(801)
                        .build());
    }

    @Test
    void aMillionFaultsAreReadInASmallHeap() {
        ReadResult result = Documents.read(Documents.with("\"publishers\": [ " + "1,".repeat(999_999) + "1 ]"));

        assertThat(result.getSummary().getErrors()).isEqualTo(1_000_000);
        assertThat(result.getFindings()).hasSize(200);
    }

    private static byte[] paddedTo(int length) {
        byte[] document = SMALL.getBytes(UTF_8);
        byte[] padded = Arrays.copyOf(document, length);
        Arrays.fill(padded, document.length, length, (byte) ' ');
        return padded;
    }

    /** Whatever a file holds, what is said of it fits on a screen and obeys no file's commands. */
    static void canBeShown(Finding finding) {
        assertThat(finding.getPath().toString().length()).isLessThan(25_000);
        for (Locale locale : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
            assertThat(finding.getMessage(locale)).hasSizeBetween(1, 2_000).doesNotContainPattern("\\p{Cntrl}");
        }
        SourceLocation place = finding.getLocation().orElseThrow();
        assertThat(place.getFile()).contains(Documents.FILE);
        assertThat(place.getLine().orElse(1)).isPositive();
        assertThat(place.getColumn().orElse(1)).isPositive();
    }
}
