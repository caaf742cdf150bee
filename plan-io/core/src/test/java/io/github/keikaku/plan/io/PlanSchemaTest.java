package io.github.keikaku.plan.io;

import static io.github.keikaku.plan.io.Plans.small;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.keikaku.plan.io.binding.FormatRules;
import io.github.keikaku.plan.io.binding.Schemas;
import io.github.keikaku.plan.io.plan.PlanBindings;
import io.github.keikaku.plan.model.finding.ModelPath;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanSchema.toJson(Locale.ENGLISH));

    private static boolean isValid(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyObjectAndMemberIsDescribed(String language) throws IOException {
        Properties texts = new Properties();
        texts.load(new InputStreamReader(
                PlanSchemaTest.class.getResourceAsStream("plan/descriptions_" + language + ".properties"),
                StandardCharsets.UTF_8));
        TreeSet<String> needed = new TreeSet<>(Schemas.descriptionKeys(PlanBindings.PLAN));
        needed.add("plan.$title");

        assertThat(new TreeSet<>(texts.stringPropertyNames()))
                .as("descriptions_%s must have one line for each member, and no others", language)
                .isEqualTo(needed.stream()
                        .filter(key -> !key.equals("annotated"))
                        .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
        assertThat(texts.values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void theSchemaSpeaksBothLanguages() {
        assertThat(PlanSchema.toJson(Locale.JAPANESE))
                .contains("\"$id\": \"https://keikaku.github.io/schema/plan/1.0\"", "\"title\": \"市町村の計画\"");
        assertThat(PlanSchema.toJson(Locale.ENGLISH)).contains("\"title\": \"A municipal plan\"");
        assertThat(PlanSchema.toJson(Locale.FRENCH)).isEqualTo(PlanSchema.toJson(Locale.ENGLISH));
    }

    @Test
    void whatIsReadIsValid() {
        assertThat(isValid(Plans.everyMember())).isTrue();
        assertThat(isValid(small(""))).isTrue();
    }

    /** The table "Required members" of the data contract. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    municipality  | {}                 | code name
                    period        | {}                 | from to
                    transcription | {}                 | extent text
                    levels        | [{}]               | id name
                    elements      | [{}]               | id level title
                    links         | [{}]               | type target
                    elements      | [{"id":"a","level":"b","title":"c","shift":{}}] | from to
                    scale         | {"grades":[{}]}    | symbol
                    scale         | {"policies":[{}]}  | symbol
                    scale         | {"axes":[{}]}      | id name symbols
                    scale         | {"axes":[{"id":"a","name":"b","symbols":[{}]}]} | symbol
                    evaluations   | [{}]               | fiscalYear
                    evaluations   | [{"fiscalYear":2018,"entries":[{}]}] | element
                    evaluations   | [{"fiscalYear":2018,"entries":[{"element":"a","ratings":[{}]}]}] | axis symbol
                    notes         | [{}]               | text
                    indicators    | [{}]               | id name
                    indicators    | [{"id":"a","name":"b","breakdown":{}}] | dimension category
                    indicators    | [{"id":"a","name":"b","observations":[{}]}] | kind period
                    actors        | [{}]               | id name categories
                    roles         | [{}]               | actor statements
                    bodies        | [{}]               | id name kind
                    bodies        | [{"id":"a","name":"b","kind":"COUNCIL","membership":{"composition":[{}]}}] | name
                    milestones    | [{}]               | label
                    glossary      | [{}]               | term
                    sources       | [{}]               | id title
                    source        | {}                 | id
                    """)
    void requiredMembersAreRequiredByReadingAndBySchema(String member, String value, String required) {
        String json = small("").contains("\"" + member + "\":")
                ? small("").replaceFirst("\"" + member + "\":\\{[^}]*\\}", "\"" + member + "\":" + value)
                : small(",\"" + member + "\":" + value);

        List<String> missing = new ArrayList<>();
        Plans.read(json).getFindings().forEach(finding -> {
            assertThat(finding.getRule()).isEqualTo(FormatRules.MEMBER_MISSING);
            List<String> segments = finding.getPath().getSegments();
            missing.add(segments.get(segments.size() - 1));
        });

        assertThat(missing).containsExactly(required.split(" ", -1));
        assertThat(isValid(json)).isFalse();
    }

    @Test
    void thePlanItselfRequiresFiveMembers() {
        assertThat(Plans.read("{}").getFindings())
                .extracting(finding -> finding.getPath())
                .containsExactly(
                        ModelPath.parse("/schemaVersion"),
                        ModelPath.parse("/id"),
                        ModelPath.parse("/kind"),
                        ModelPath.parse("/title"),
                        ModelPath.parse("/municipality"));
        assertThat(isValid("{}")).isFalse();
    }

    @Test
    void theExampleHasEveryMemberThereIs() {
        List<String> absent = new ArrayList<>();
        for (String key : Schemas.descriptionKeys(PlanBindings.PLAN)) {
            int dot = key.indexOf('.');
            if (dot > 0 && !Plans.everyMember().contains("\"" + key.substring(dot + 1) + "\": ")) {
                absent.add(key);
            }
        }

        assertThat(absent).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"links\":[{\"type\":\"SEE\",\"target\":\"a#b#c\"}]",
                ",\"links\":[{\"type\":\"SEES\",\"target\":\"a\"}]",
                ",\"published\":\"2019/10\"",
                ",\"levels\":[{\"id\":\"-\",\"name\":\"x\"}]",
                ",\"legalItems\":[\"107\"]",
                ",\"period\":{\"from\":\"2018\",\"to\":2019}",
                ",\"period\":{\"from\":18,\"to\":2019}",
                ",\"notes\":[1]",
                ",\"goal\":\"x\"",
            })
    void whatIsRefusedIsInvalid(String member) {
        assertThat(Plans.read(small(member)).getPlan()).isEmpty();
        assertThat(isValid(small(member))).isFalse();
    }
}
