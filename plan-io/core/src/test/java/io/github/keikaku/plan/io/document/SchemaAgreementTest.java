package io.github.keikaku.plan.io.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.keikaku.plan.io.PlanSchema;
import io.github.keikaku.plan.io.corpus.CorpusCase;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the schema and the reader say the same, and the few places where a schema cannot see what a reader sees. */
class SchemaAgreementTest {

    /** What only the reader can see, of the cases of the corpus. */
    private static final Set<String> READER_ONLY = Set.of(
            "limit-depth",
            "member-duplicate",
            "member-duplicate-by-escape",
            "member-duplicate-in-extensions",
            "member-duplicate-of-a-list",
            "member-duplicate-within",
            "value-malformed-lone-surrogates");

    /** What is too much for the validator's own parser: 1e999999999, and lone surrogates in names. */
    private static final Set<String> BEYOND_THE_VALIDATOR = Set.of(
            "limit-digits",
            "value-malformed-lone-surrogate-in-a-name",
            "value-malformed-lone-surrogate-in-an-unknown-name");

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theSchemaIsASchema(String language) {
        boolean valid = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(PlanSchema.toJson(Locale.forLanguageTag(language)), InputFormat.JSON)
                .isEmpty();

        assertThat(valid).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> theSchemaRefusesEveryCaseOfTheCorpusThatItCanSee() throws IOException {
        return CorpusCase.all(Objects.requireNonNull(getClass().getResource("/corpus/format")), "case.json").stream()
                .filter(SchemaAgreementTest::isStrictAndJson)
                .map(test -> dynamicTest(test.name(), () -> {
                    boolean sound = test.expected().isEmpty();

                    assertThat(PublishedSchema.accepts(new String(test.document(), UTF_8)))
                            .isEqualTo(sound || READER_ONLY.contains(test.name()));
                }));
    }

    private static boolean isStrictAndJson(CorpusCase test) {
        return !BEYOND_THE_VALIDATOR.contains(test.name())
                && !test.name().startsWith("syntax-")
                && !test.name().startsWith("encoding-")
                && !test.name().endsWith("-leniently")
                && !test.name().contains("byte-order-mark");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            an integer with a fraction is an integer to the schema | "period": { "from": 2018.0, "to": 2026 }
            an integer with an exponent too                        | "review": { "everyYears": 1e0 }
            a member that stands twice is one                      | "edition": "第２期", "edition": "第２期"
            a lone surrogate is a character                        | "edition": "\\ud842"
            a number may have any number of digits                 | "extensions": { "x": 1e61 }
            a pattern does not know the calendar                   | "published": "2018-02-30"
            nor that there is no year 0                            | "published": "0000"
            nor the order of two years                             | "legalItems": [], "indicators": [ { "id": "i", "name": "校区", "observations": [ { "period": "FY2018/FY2016", "kind": "ACTUAL" } ] } ]
            nor the first fiscal year                              | "indicators": [ { "id": "i", "name": "校区", "observations": [ { "period": "FY1867", "kind": "ACTUAL" } ] } ]
            """)
    void whatTheSchemaCannotSeeTheReaderRefuses(String why, String member) {
        String document = Documents.with(member);

        assertThat(PublishedSchema.accepts(document)).as(why).isTrue();
        assertThat(Documents.read(document).hasErrors()).as(why).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {199, 1_000_001})
    void limitsOfDepthAndLengthAreTheReadersAlone(int size) {
        String value = size < 1_000 ? "[".repeat(size) + "]".repeat(size) : "\"" + "字".repeat(size) + "\"";
        String document = Documents.with("\"extensions\": { \"x\": " + value + " }");

        assertThat(PublishedSchema.accepts(document)).isTrue();
        assertThat(Documents.read(document).hasErrors()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.27"})
    void aNewerMinorVersionIsReadWithAWarningThoughTheSchemaRefusesIt(String version) {
        String document = Documents.with("\"edition\": \"第２期\"").replace("\"1.0\"", "\"" + version + "\"");

        assertThat(PublishedSchema.accepts(document)).isFalse();
        assertThat(Documents.read(document).getPlan()).isPresent();
        assertThat(Documents.read(document).getFindings()).isNotEmpty();
    }
}
