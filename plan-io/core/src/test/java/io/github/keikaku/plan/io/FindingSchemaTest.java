package io.github.keikaku.plan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(FindingSchema.toJson());

    private static String findingsIn(String document) throws IOException {
        ReadResult read = new JsonPlanFormat().read(PlanInput.of("plan.json", document), ReadOptions.strict());
        return FindingWriter.of(Locale.JAPANESE).toJson(read);
    }

    private static boolean isValid(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "{ \"id\": 1, \"kind\": \"X\", \"a~/b\": null, \"title\": [] }", "[1, 2]"})
    void whatIsWrittenAboutADocumentIsValid(String document) throws IOException {
        String json = findingsIn(document);

        assertThat(json).contains("\"rule\": \"format.");
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void whatIsNotWrittenIsNot() throws IOException {
        String json = findingsIn("{}");

        assertThat(isValid(json.replace("\"ERROR\"", "\"FATAL\""))).isFalse();
        assertThat(isValid(json.replace("\"line\": 1", "\"line\": 0"))).isFalse();
        assertThat(isValid(json.replace("\"rulesRun\"", "\"rulesrun\""))).isFalse();
        assertThat(isValid(json.replace("\"path\": \"/", "\"path\": \""))).isFalse();
    }

    @Test
    void aSuppressedFindingHasAReasonAndAnotherHasNone() throws IOException {
        String json = findingsIn("{}");
        String finding = json.substring(json.indexOf('{', 1), json.indexOf("},\n    {") + 1);
        String reasoned = finding.substring(0, finding.length() - 1) + ", \"reason\": \"agreed\" }";

        assertThat(isValid(json.replaceFirst("\n  \"summary\"", "\n  \"suppressed\": [" + reasoned + "],$0")))
                .isTrue();
        assertThat(isValid(json.replaceFirst("\n  \"summary\"", "\n  \"suppressed\": [" + finding + "],$0")))
                .isFalse();
        assertThat(isValid(json.replace(finding, reasoned))).isFalse();
    }

    @Test
    void theSchemaCarriesItsId() {
        assertThat(FindingSchema.toJson())
                .contains("\"$id\": \"" + FindingSchema.ID + "\"")
                .endsWith("}\n");
    }
}
