package io.github.keikaku.plan.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.binding.Kinds;
import io.github.keikaku.plan.io.binding.Reading;
import io.github.keikaku.plan.io.json.JsonSource;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.DataValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the Frictionless specifications (Data Package 1, Tabular Data Package 1, Table Schema 1) require. */
class DataPackageTest {

    private static final Plan PLAN = Bundles.example("kiyose-community-welfare.json");
    private static final Map<String, byte[]> FILES = Bundles.files(Bundles.write(PLAN));
    private static final DataValue PACKAGE = parse(new String(FILES.get("datapackage.json"), StandardCharsets.UTF_8));

    private static DataValue parse(String json) {
        return Reading.read(
                        Kinds.ANYTHING,
                        JsonSource.of(json.getBytes(StandardCharsets.UTF_8), ReadLimits.standard()),
                        Optional.empty(),
                        ReadOptions.strict())
                .value()
                .orElseThrow();
    }

    private static DataValue member(DataValue value, String name) {
        return ((DataValue.Mapping) value).entries().getOrDefault(name, DataValue.ofNull());
    }

    private static String text(DataValue value, String name) {
        return member(value, name) instanceof DataValue.Text text ? text.value() : "";
    }

    private static List<DataValue> list(DataValue value, String name) {
        return member(value, name) instanceof DataValue.Sequence sequence ? sequence.values() : List.of();
    }

    private static Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new HashMap<>();
        for (DataValue resource : list(PACKAGE, "resources")) {
            List<String> names = new ArrayList<>();
            list(member(resource, "schema"), "fields").forEach(field -> names.add(text(field, "name")));
            columns.put(text(resource, "name"), names);
        }
        return columns;
    }

    @Test
    void thePackageAndItsResourcesHaveNamesOfTheRightForm() {
        assertThat(text(PACKAGE, "profile")).isEqualTo("tabular-data-package");
        assertThat(text(PACKAGE, "name")).isEqualTo(PLAN.getId()).matches("[-a-z0-9._/]+");
        Set<String> names = new HashSet<>();
        for (DataValue resource : list(PACKAGE, "resources")) {
            assertThat(text(resource, "name")).matches("[-a-z0-9._]+");
            assertThat(names.add(text(resource, "name"))).isTrue();
            assertThat(text(resource, "profile")).isEqualTo("tabular-data-resource");
            assertThat(text(resource, "encoding")).isEqualTo("utf-8");
            assertThat(FILES).containsKey(text(resource, "path"));
        }
        assertThat(names).hasSize(FILES.size() - 1);
    }

    @Test
    void fieldsAreTheColumnsOfTheFilesInTheirOrder() {
        columns().forEach((table, fields) -> {
            String file = new String(FILES.get(table + ".csv"), StandardCharsets.UTF_8);
            assertThat(file.lines().findFirst()).as(table).contains("\uFEFF" + String.join(",", fields));
            assertThat(fields).doesNotHaveDuplicates();
        });
    }

    @Test
    void typesAndKeysAreThoseOfTheSpecification() {
        for (DataValue resource : list(PACKAGE, "resources")) {
            DataValue schema = member(resource, "schema");
            assertThat(list(schema, "fields"))
                    .extracting(field -> text(field, "type"))
                    .isSubsetOf("string", "integer", "number", "boolean", "array", "object");
            assertThat(text(schema, "primaryKey")).isEqualTo("key");
            for (DataValue key : list(schema, "foreignKeys")) {
                DataValue reference = member(key, "reference");
                String target = text(reference, "resource");
                String table = target.isEmpty() ? text(resource, "name") : target;
                assertThat(columns().get(text(resource, "name"))).contains(text(key, "fields"));
                assertThat(columns().get(table)).contains(text(reference, "fields"));
            }
        }
    }

    @Test
    void patternsAreThoseOfXmlSchema() {
        String json = new String(FILES.get("datapackage.json"), StandardCharsets.UTF_8);

        assertThat(json).contains("\"pattern\": \"[0-9]{6}\"").doesNotContain("(?:", "\"pattern\": \"^");
    }

    @Test
    void descriptionsAreInTheLanguageThatWasAskedFor() {
        String english = DataPackage.describe(PLAN, CsvEncoding.CP932, Locale.ENGLISH);

        assertThat(english).contains("\"description\": \"The place within the list, from 1\"", "\"windows-31j\"");
        assertThat(new String(FILES.get("datapackage.json"), StandardCharsets.UTF_8))
                .contains("同じリストの中の順番（1から）");
    }

    @Test
    void anEncodingIsTakenFromAPackageOnlyWhereItIsKnown() {
        assertThat(declared("{\"resources\": [{\"path\": \"a.csv\"}, {\"encoding\": \"Shift_JIS\"}]}"))
                .contains(CsvEncoding.CP932);
        assertThat(declared("{\"resources\": [{\"encoding\": \"utf-8\"}]}")).contains(CsvEncoding.UTF_8);
        for (String json :
                List.of("", "{", "[]", "{\"resources\": 1}", "{\"resources\": [1, {\"encoding\": 2}]}", "\0")) {
            assertThat(declared(json)).as(json).isEmpty();
        }
    }

    private static Optional<CsvEncoding> declared(String json) {
        return DataPackage.declaredEncoding(json.getBytes(StandardCharsets.UTF_8));
    }
}
