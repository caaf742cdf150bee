package io.github.keikaku.plan.io.csv;

import io.github.keikaku.plan.io.DataJson;
import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.binding.Kinds;
import io.github.keikaku.plan.io.binding.Reading;
import io.github.keikaku.plan.io.json.JsonSource;
import io.github.keikaku.plan.io.tables.Column;
import io.github.keikaku.plan.io.tables.ForeignKey;
import io.github.keikaku.plan.io.tables.PlanTables;
import io.github.keikaku.plan.io.tables.TableSchema;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.DataValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The description of the tables: a Frictionless tabular data package, version 1 of its specification. */
final class DataPackage {

    private static final String RESOURCES = "resources";
    private static final String ENCODING = "encoding";
    private static final String FIELDS = "fields";

    private DataPackage() {}

    static String describe(Plan plan, CsvEncoding encoding, Locale language) {
        List<DataValue> resources = PlanTables.getSchemas(language).stream()
                .map(schema -> resource(schema, encoding))
                .toList();
        return DataJson.write(new Node()
                .with("profile", "tabular-data-package")
                .with("name", plan.getId())
                .with("title", plan.getTitle())
                .with(RESOURCES, DataValue.ofList(resources))
                .value());
    }

    private static DataValue resource(TableSchema schema, CsvEncoding encoding) {
        Node resource = new Node()
                .with("profile", "tabular-data-resource")
                .with("name", schema.getName())
                .with("path", schema.getName() + Bundle.EXTENSION);
        schema.getDescription().ifPresent(text -> resource.with("description", text));
        return resource.with("format", "csv")
                .with("mediatype", "text/csv")
                .with(ENCODING, encoding.iana())
                .with(
                        "dialect",
                        new Node()
                                .with("delimiter", ",")
                                .with("lineTerminator", "\r\n")
                                .with("quoteChar", "\"")
                                .with("doubleQuote", DataValue.of(true))
                                .with("skipInitialSpace", DataValue.of(false))
                                .with("header", DataValue.of(true))
                                .value())
                .with("schema", schema(schema))
                .value();
    }

    private static DataValue schema(TableSchema schema) {
        Node node = new Node()
                .with(
                        FIELDS,
                        DataValue.ofList(schema.getColumns().stream()
                                .map(column -> field(column, schema))
                                .toList()))
                .with("missingValues", DataValue.ofTexts(List.of("")))
                .with("primaryKey", schema.getPrimaryKey());
        if (!schema.getForeignKeys().isEmpty()) {
            node.with(
                    "foreignKeys",
                    DataValue.ofList(schema.getForeignKeys().stream()
                            .map(key -> foreignKey(key, schema.getName()))
                            .toList()));
        }
        return node.value();
    }

    private static DataValue field(Column column, TableSchema schema) {
        Node field = new Node().with("name", column.getName()).with("type", type(column));
        column.getDescription().ifPresent(text -> field.with("description", text));
        Node constraints = new Node();
        if (column.isRequired()) {
            constraints.with("required", DataValue.of(true));
        }
        if (column.getName().equals(schema.getPrimaryKey())) {
            constraints.with("unique", DataValue.of(true));
        }
        column.getPattern().ifPresent(pattern -> constraints.with("pattern", xmlPattern(pattern)));
        if (!column.getAllowed().isEmpty()) {
            constraints.with("enum", DataValue.ofTexts(column.getAllowed()));
        }
        return constraints.isEmpty()
                ? field.value()
                : field.with("constraints", constraints.value()).value();
    }

    /** In the specification, patterns are those of XML Schema: anchored by themselves, and without kinds of groups. */
    private static String xmlPattern(String anchored) {
        return anchored.substring(1, anchored.length() - 1).replace("(?:", "(");
    }

    private static String type(Column column) {
        return switch (column.getType()) {
            case TEXT -> "string";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case LIST -> "array";
            case OBJECT -> "object";
        };
    }

    private static DataValue foreignKey(ForeignKey key, String table) {
        // The specification calls a table's own rows by an empty name.
        String target = key.getTargetTable().equals(table) ? "" : key.getTargetTable();
        return new Node()
                .with(FIELDS, key.getColumn())
                .with(
                        "reference",
                        new Node()
                                .with("resource", target)
                                .with(FIELDS, key.getTargetColumn())
                                .value())
                .value();
    }

    /** The encoding of the tables, where the description can be read and says one that is known. */
    static Optional<CsvEncoding> declaredEncoding(byte[] json) {
        if (json.length == 0) {
            return Optional.empty();
        }
        return Reading.read(
                        Kinds.ANYTHING,
                        JsonSource.of(json, ReadLimits.standard()),
                        Optional.empty(),
                        ReadOptions.lenient())
                .value()
                .flatMap(document -> member(document, RESOURCES))
                .flatMap(DataPackage::firstEncoding);
    }

    private static Optional<CsvEncoding> firstEncoding(DataValue resources) {
        if (!(resources instanceof DataValue.Sequence sequence)) {
            return Optional.empty();
        }
        return sequence.values().stream()
                .flatMap(resource -> member(resource, ENCODING).stream())
                .flatMap(value -> value instanceof DataValue.Text text
                        ? CsvEncoding.ofDeclared(text.value()).stream()
                        : Optional.<CsvEncoding>empty().stream())
                .findFirst();
    }

    private static Optional<DataValue> member(DataValue value, String name) {
        return value instanceof DataValue.Mapping mapping
                ? Optional.ofNullable(mapping.entries().get(name))
                : Optional.empty();
    }

    /** One object while it is being put together. */
    private static final class Node {

        private final Map<String, DataValue> members = new LinkedHashMap<>();

        Node with(String name, DataValue value) {
            members.put(name, value);
            return this;
        }

        Node with(String name, String value) {
            return with(name, DataValue.of(value));
        }

        boolean isEmpty() {
            return members.isEmpty();
        }

        DataValue value() {
            return DataValue.ofMap(members);
        }
    }
}
