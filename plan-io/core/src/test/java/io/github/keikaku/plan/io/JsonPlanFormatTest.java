package io.github.keikaku.plan.io;

import static io.github.keikaku.plan.io.Plans.faults;
import static io.github.keikaku.plan.io.Plans.read;
import static io.github.keikaku.plan.io.Plans.small;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.keikaku.plan.model.Municipality;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanKind;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.municipality.MunicipalityCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPlanFormatTest {

    private static Plan.Builder plan() {
        return Plan.builder()
                .id("p")
                .kind(PlanKind.OTHER)
                .title("t")
                .municipality(Municipality.builder()
                        .code(MunicipalityCode.of("132217"))
                        .name("清瀬市")
                        .build());
    }

    @Test
    void everyMemberSurvivesARoundTripByteForByte() {
        String json = Plans.everyMember();

        ReadResult result = read(json);

        assertThat(result.getFindings()).isEmpty();
        assertThat(Plans.write(result.orElseThrow())).isEqualTo(json);
        assertThat(read(Plans.write(result.orElseThrow())).getPlan()).isEqualTo(result.getPlan());
    }

    @Test
    void defaultsAndEmptyListsAreNotWritten() {
        assertThat(Plans.write(plan().build())).isEqualTo("""
                        {
                          "schemaVersion": "1.0",
                          "id": "p",
                          "kind": "OTHER",
                          "title": "t",
                          "municipality": {
                            "code": "132217",
                            "name": "清瀬市"
                          }
                        }
                        """);
    }

    @Test
    void aStatementIsTextOrAnObject() {
        Plan plan = read(small(",\"notes\":[\"plain\",{\"text\":\"also plain\"},{\"text\":\"x\",\"items\":[\"y\"]}]"))
                .orElseThrow();

        assertThat(plan.getNotes().get(1)).isEqualTo(Statement.of("also plain"));
        assertThat(plan.getNotes().get(2).getItems()).containsExactly(Statement.of("y"));
        assertThat(Plans.write(plan)).contains("\"plain\",\n    \"also plain\",\n    {\n      \"text\": \"x\"");
    }

    @Test
    void decimalsKeepTheirScale() {
        Observation observation = read(small(",\"indicators\":[{\"id\":\"i\",\"name\":\"n\",\"observations\":"
                        + "[{\"period\":\"FY2018\",\"kind\":\"ACTUAL\",\"value\":1.50}]}]"))
                .orElseThrow()
                .getIndicators()
                .get(0)
                .getObservations()
                .get(0);

        assertThat(observation.getValue()).contains(new BigDecimal("1.50"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "id":"P"                                        | value.malformed /id             | plan-id
                    "municipality":{"code":132217,"name":"x"}       | type /municipality/code         | found=integer
                    "municipality":{"code":"13221","name":"x"}      | value.malformed /municipality/code | municipality-code
                    "published":"2019/10"                           | value.malformed /published      | date
                    "period":{"from":2018.0,"to":2019}              | value.malformed /period/from    | allowed=integer-without-fraction
                    "period":{"from":18,"to":2019}                  | value.malformed /period/from    | 1868..2999
                    "legalItems":["107"]                            | value.malformed /legalItems/0   | legal-item
                    "links":[{"type":"SEE","target":"#x"}]          | value.malformed /links/0/target | link-target
                    "links":[{"type":"SEE","target":"a#b#c"}]       | value.malformed /links/0/target | link-target
                    "links":[{"type":"SEE","target":"A#b"}]         | value.malformed /links/0/target | link-target
                    "levels":[{"id":"計画","name":"x"}]             | value.malformed /levels/0/id    | allowed=id
                    "levels":[{"id":"-a","name":"x"}]               | value.malformed /levels/0/id    | allowed=id
                    "actors":[{"id":"a","name":"x","categories":[]}] | member.missing /actors/0/categories | minimum=1
                    "kind":"COMMUNITY_WELFAIR"                      | value.unknown /kind             | suggestion=COMMUNITY_WELFARE
                    """)
    void formIsChecked(String member, String fault, String detail) {
        String name = member.substring(0, member.indexOf(':'));
        String json = small("").contains(name + ":")
                ? small("").replaceFirst(name + ":(\"[^\"]*\"|\\{[^}]*\\})", member)
                : small("," + member);

        ReadResult result = read(json);
        assertThat(faults(result)).singleElement().asString().contains("format." + fault + " ", detail);
        String word = detail.substring(detail.indexOf('=') + 1);
        if (fault.startsWith("value.malformed") && word.matches("[a-z-]+")) {
            assertThat(result.getFindings().get(0).getMessage(Locale.JAPANESE))
                    .as("%s needs a text under term.%s", word, word)
                    .doesNotContain(word);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NORMAL, true", "ESTIMATED, true", "PROVISIONAL, true", "FORECAST, true",
        "NON_NUMERIC, false", "NOT_COLLECTED, false", "NOT_APPLICABLE, false", "SUPPRESSED, false",
        "NOT_TRANSCRIBED, false", "MISSING, false"
    })
    void anObservationWithoutPeriodNeedsAStatusThatSaysWhy(String status, boolean required) {
        String json = small(",\"indicators\":[{\"id\":\"i\",\"name\":\"n\",\"observations\":"
                + "[{\"kind\":\"ACTUAL\",\"status\":\"" + status + "\"}]}]");

        assertThat(faults(read(json)))
                .hasSize(required ? 1 : 0)
                .allMatch(fault -> fault.contains("member.missing /indicators/0/observations/0/period"));
    }

    @Test
    void aRatingNeedsASymbolOrAScore() {
        String json = small(",\"evaluations\":[{\"fiscalYear\":2018,\"entries\":"
                + "[{\"element\":\"m\",\"ratings\":[{\"axis\":\"a\"},{\"axis\":\"a\",\"score\":0}]}]}]");

        assertThat(faults(read(json)))
                .singleElement()
                .asString()
                .contains("member.missing /evaluations/0/entries/0/ratings/0/symbol", "[symbol, score]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.20", "1.999999999"})
    void aNewerMinorIsReadLenientlyWithAWarning(String version) {
        String json = "{\"new\":[1],\"schemaVersion\":\"" + version + "\","
                + small("").substring(23, small("").length() - 1) + ",\"newer\":null}";

        ReadResult result = read(json);

        assertThat(result.orElseThrow().getSchemaVersion()).isEqualTo("1.0");
        assertThat(result.getSummary().getWarnings()).isEqualTo(3);
        assertThat(result.getFindings().get(1).getMessage(Locale.JAPANESE)).contains("新しい版の文書");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "0.9", "10.0"})
    void anotherMajorIsOneClearError(String version) {
        assertThat(faults(
                        read("{\"x\":1,\"id\":7,\"schemaVersion\":\"" + version + "\",\"y\":[", ReadOptions.lenient())))
                .containsExactly("plan.json:1:31 ERROR format.value.unknown /schemaVersion {value=" + version
                        + ", allowed=[1.0]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.0.0", "v1.0", "1.00", "01.0", "1.x", "１.０"})
    void whatIsNoVersionIsMalformed(String version) {
        assertThat(faults(read(small("").replace("\"1.0\"", "\"" + version + "\""))))
                .singleElement()
                .asString()
                .contains("format.value.malformed /schemaVersion {value=" + version + ", allowed=schema-version}");
    }

    @Test
    void theSourceMapKnowsWhereThingsStand() {
        ReadResult result = read(small(",\n \"levels\": [\n  {\"id\":\"a\",\"name\":\"b\"}]"));

        assertThat(result.getSourceMap().find(ModelPath.parse("/levels/0/name")))
                .contains(SourceLocation.ofText("plan.json", 3, 20));
        assertThat(result.getSourceMap().find(ModelPath.parse("/levels/0/parent")))
                .contains(SourceLocation.ofText("plan.json", 3, 3));
    }

    @Test
    void aDocumentThatIsTooLargeIsNotRead() throws IOException {
        ReadOptions options =
                ReadOptions.strict().withLimits(ReadLimits.standard().withMaxInputBytes(10));

        ReadResult result = new JsonPlanFormat().read(PlanInput.of("big.json", small("")), options);

        assertThat(faults(result))
                .containsExactly("big.json ERROR format.limit.exceeded  {limit=input-bytes, maximum=10}");
        assertThat(result.getSourceMap().find(ModelPath.root())).isEmpty();
        assertThat(result.getFindings().get(0).getMessage(Locale.ENGLISH))
                .isEqualTo("The number of bytes of the document exceeds the limit of 10");
    }

    @Test
    void whatNoReaderTakesBackIsNotWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plans.write(plan().id("計画").build()))
                .withMessageContaining("cannot write \"計画\" as plan-id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plans.write(plan().schemaVersion("2.0").build()))
                .withMessageContaining("schemaVersion \"2.0\"");

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new JsonPlanFormat().write(plan().vision("\ud800").build(), out))
                .withMessageContaining("at \"/vision\"");
        assertThat(out.size()).isZero();
    }

    @Test
    void theFormatDescribesItself() throws IOException {
        PlanFormat format = new JsonPlanFormat();

        assertThat(format.getId()).isEqualTo("json");
        assertThat(format.getDisplayName(Locale.JAPANESE)).isEqualTo("JSON（正準形式）");
        assertThat(format.getDisplayName(Locale.ENGLISH)).isEqualTo("JSON (canonical)");
        assertThat(format.getFileExtensions()).containsExactly("json");
        assertThat(format.isLossless()).isTrue();
        assertThat(format.write(plan().build(), new ByteArrayOutputStream()).isLossless())
                .isTrue();
        assertThat(format.read(PlanInput.of("p", small(""))).getPlan()).isPresent();
    }
}
