package io.github.keikaku.plan.io.binding;

import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.MessageSource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Collects the definitions of one JSON Schema (draft 2020-12) and describes them in one language. The description of an
 * object is looked up under its name ({@code link}), that of a member under both names ({@code link.target}).
 */
public final class Schemas {

    private final MessageSource descriptions;
    private final Locale locale;
    private final Map<String, DataValue> definitions = new LinkedHashMap<>();
    private final Set<String> keys = new LinkedHashSet<>();

    private Schemas(MessageSource descriptions, Locale locale) {
        this.descriptions = descriptions;
        this.locale = locale;
    }

    /**
     * The schema of a document.
     *
     * @param root what the document holds
     * @param id the stable id of the schema
     * @param descriptions what objects and members mean
     * @param locale the reader's language
     * @return the schema, a JSON object
     */
    public static DataValue document(Binding<?, ?> root, String id, MessageSource descriptions, Locale locale) {
        Schemas schemas = new Schemas(descriptions, locale);
        root.schema(schemas);
        SchemaNode document = SchemaNode.any()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("$id", id);
        descriptions.find(root.name() + ".$title", locale).ifPresent(title -> document.with("title", title));
        schemas.describe(document, root.name());
        return document.with("$ref", pointer(root.name()))
                .with("$defs", DataValue.ofMap(schemas.definitions))
                .toValue();
    }

    /**
     * The keys under which descriptions are looked up: what a bundle must hold to describe everything.
     *
     * @param root what the document holds
     * @return the keys
     */
    public static Set<String> descriptionKeys(Binding<?, ?> root) {
        Schemas schemas = new Schemas(MessageSource.none(), Locale.ROOT);
        root.schema(schemas);
        return schemas.keys;
    }

    /** A reference to a definition, which is made when it is first referred to. */
    SchemaNode reference(String name, Supplier<SchemaNode> definition) {
        if (!definitions.containsKey(name)) {
            // Reserved first: a definition may refer to itself.
            definitions.put(name, DataValue.ofNull());
            definitions.put(name, definition.get().toValue());
        }
        return SchemaNode.any().with("$ref", pointer(name));
    }

    private static String pointer(String name) {
        return "#/$defs/" + name;
    }

    /** Adds what the bundle has to say. */
    SchemaNode describe(SchemaNode node, String key) {
        keys.add(key);
        Optional<String> text = descriptions.find(key, locale);
        return text.map(description -> node.with("description", description)).orElse(node);
    }
}
