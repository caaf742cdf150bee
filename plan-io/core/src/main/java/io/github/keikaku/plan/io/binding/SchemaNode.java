package io.github.keikaku.plan.io.binding;

import io.github.keikaku.plan.model.common.DataValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One object of a JSON Schema while it is being put together. */
public final class SchemaNode {

    private final Map<String, DataValue> keywords = new LinkedHashMap<>();

    private SchemaNode() {}

    /**
     * The schema that allows everything.
     *
     * @return an empty schema
     */
    public static SchemaNode any() {
        return new SchemaNode();
    }

    /**
     * The schema of one type.
     *
     * @param type JSON Schema's name of the type
     * @return the schema
     */
    public static SchemaNode ofType(String type) {
        return any().with("type", type);
    }

    /**
     * Adds a keyword.
     *
     * @param keyword its name
     * @param value its value
     * @return this schema
     */
    public SchemaNode with(String keyword, DataValue value) {
        keywords.put(keyword, value);
        return this;
    }

    /**
     * Adds a keyword.
     *
     * @param keyword its name
     * @param value its value
     * @return this schema
     */
    public SchemaNode with(String keyword, String value) {
        return with(keyword, DataValue.of(value));
    }

    /**
     * Adds a keyword.
     *
     * @param keyword its name
     * @param value its value
     * @return this schema
     */
    public SchemaNode with(String keyword, long value) {
        return with(keyword, DataValue.of(BigDecimal.valueOf(value)));
    }

    /**
     * Adds a keyword.
     *
     * @param keyword its name
     * @param value its value
     * @return this schema
     */
    public SchemaNode with(String keyword, boolean value) {
        return with(keyword, DataValue.of(value));
    }

    /**
     * Adds a keyword.
     *
     * @param keyword its name
     * @param values its values
     * @return this schema
     */
    public SchemaNode with(String keyword, List<String> values) {
        return with(keyword, DataValue.ofTexts(values));
    }

    /**
     * Adds a keyword.
     *
     * @param keyword its name
     * @param schema its value
     * @return this schema
     */
    public SchemaNode with(String keyword, SchemaNode schema) {
        return with(keyword, schema.toValue());
    }

    /**
     * Adds a keyword.
     *
     * @param keyword its name
     * @param schemas its values
     * @return this schema
     */
    public SchemaNode withAll(String keyword, List<SchemaNode> schemas) {
        return with(
                keyword,
                DataValue.ofList(schemas.stream().map(SchemaNode::toValue).toList()));
    }

    /**
     * The schema as it stands.
     *
     * @return a copy
     */
    public DataValue toValue() {
        return DataValue.ofMap(keywords);
    }
}
