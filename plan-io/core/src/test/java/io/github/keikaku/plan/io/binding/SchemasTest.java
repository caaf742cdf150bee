package io.github.keikaku.plan.io.binding;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.keikaku.plan.io.toy.ToyBindings;
import io.github.keikaku.plan.io.toy.Toys;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.MessageSource;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemasTest {

    private static final MessageSource DESCRIPTIONS =
            MessageSource.ofBundle(locale -> ResourceBundle.getBundle("io.github.keikaku.plan.io.toy.toys", locale));

    private static String schema(Locale locale) {
        DataValue document = Schemas.document(ToyBindings.TOY, "https://example.org/toy", DESCRIPTIONS, locale);
        return Toys.write(Kinds.ANYTHING, document);
    }

    private static boolean isValid(String json) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema(Locale.ENGLISH));
        return schema.validate(json, InputFormat.JSON).isEmpty();
    }

    @Test
    void theSchemaSpeaksTheReadersLanguage() {
        assertThat(schema(Locale.JAPANESE)).startsWith("""
                        {
                          "$schema": "https://json-schema.org/draft/2020-12/schema",
                          "$id": "https://example.org/toy",
                          "title": "おもちゃ",
                          "description": "一つのおもちゃ",
                          "$ref": "#/$defs/toy",
                          "$defs": {
                        """).contains("""
                                "name": {
                                  "type": "string",
                                  "description": "名前"
                                },
                        """);
        assertThat(schema(Locale.ENGLISH)).contains("\"title\": \"A toy\"", "\"description\": \"Its size\"");
    }

    @Test
    void whatNeedsADescriptionIsKnown() {
        assertThat(Schemas.descriptionKeys(ToyBindings.TOY))
                .contains("toy", "toy.name", "toy.parts", "remark", "remark.author", "label", "label.since")
                .hasSize(3 + 11 + 2 + 5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"a\"}",
                "{\"name\":\"a\",\"made\":\"2019-03-31\",\"size\":100,\"weight\":1.5,\"color\":\"RED\",\"broken\":true}",
                "{\"name\":\"a\",\"tags\":[],\"remarks\":[\"a\",{\"text\":\"b\"}],\"extensions\":{\"x\":[null]}}",
                "{\"name\":\"a\",\"labels\":[{\"text\":\"t\",\"since\":2018,\"languages\":[\"ja\"]}]}",
                "{\"name\":\"a\",\"labels\":[{\"number\":1,\"dating\":\"UNDATED\",\"languages\":[\"ja\"]}]}",
                "{\"name\":\"a\",\"parts\":[{\"name\":\"b\",\"parts\":[{\"name\":\"c\"}]}]}",
            })
    void whatIsReadIsValid(String json) {
        assertThat(Toys.read(json).findings()).isEmpty();
        assertThat(isValid(json)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"name\":null}",
                "{\"name\":\"a\",\"nome\":1}",
                "{\"name\":\"a\",\"made\":\"2019\"}",
                "{\"name\":\"a\",\"size\":101}",
                "{\"name\":\"a\",\"size\":1.5}",
                "{\"name\":\"a\",\"weight\":\"1\"}",
                "{\"name\":\"a\",\"color\":\"PINK\"}",
                "{\"name\":\"a\",\"broken\":0}",
                "{\"name\":\"a\",\"remarks\":[{\"author\":\"b\"}]}",
                "{\"name\":\"a\",\"extensions\":[]}",
                "{\"name\":\"a\",\"labels\":[{\"since\":2018,\"languages\":[\"ja\"]}]}",
                "{\"name\":\"a\",\"labels\":[{\"text\":\"t\",\"languages\":[\"ja\"]}]}",
                "{\"name\":\"a\",\"labels\":[{\"text\":\"t\",\"dating\":\"DATED\",\"languages\":[\"ja\"]}]}",
                "{\"name\":\"a\",\"labels\":[{\"text\":\"t\",\"since\":2018,\"languages\":[]}]}",
                "{\"name\":\"a\",\"labels\":[{\"text\":\"t\",\"since\":2018}]}",
                "{\"name\":\"a\",\"parts\":[{}]}",
            })
    void whatIsRefusedIsInvalid(String json) {
        assertThat(Toys.read(json).value()).isEmpty();
        assertThat(isValid(json)).isFalse();
    }
}
