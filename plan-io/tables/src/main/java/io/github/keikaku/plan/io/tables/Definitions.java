package io.github.keikaku.plan.io.tables;

import io.github.keikaku.plan.io.PlanSchema;
import io.github.keikaku.plan.io.binding.Schemas;
import io.github.keikaku.plan.io.plan.PlanBindings;
import io.github.keikaku.plan.io.plan.PlanDescriptions;
import io.github.keikaku.plan.model.common.DataValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The canonical document's own schema, asked what tables need to know. */
final class Definitions {

    static final String PLAN = "plan";

    private static final String REFERENCE = "$ref";

    private final Map<String, DataValue> definitions;

    private Definitions(Map<String, DataValue> definitions) {
        this.definitions = definitions;
    }

    static Definitions in(Locale locale) {
        DataValue schema = Schemas.document(PlanBindings.PLAN, PlanSchema.ID, PlanDescriptions.messages(), locale);
        return new Definitions(members(member(schema, "$defs")));
    }

    /** The members of an object, in the order in which they are written. */
    Map<String, DataValue> properties(String definition) {
        return members(member(definition(definition), "properties"));
    }

    List<String> required(String definition) {
        return texts(definition(definition), "required");
    }

    Optional<String> description(String definition) {
        return text(definition(definition), "description");
    }

    /** Which object a member is, if it is one of known shape. */
    static Optional<String> object(DataValue property) {
        return text(property, REFERENCE).map(reference -> reference.substring(reference.lastIndexOf('/') + 1));
    }

    /** Which objects a member is a list of; a text that may also be an object counts as one. */
    static Optional<String> listedObject(DataValue property) {
        DataValue items = members(property).get("items");
        if (items == null) {
            return Optional.empty();
        }
        Optional<String> direct = object(items);
        if (direct.isPresent() || !(members(items).get("anyOf") instanceof DataValue.Sequence choices)) {
            return direct;
        }
        return choices.values().stream()
                .flatMap(choice -> object(choice).stream())
                .findFirst();
    }

    static Optional<String> text(DataValue schema, String keyword) {
        return members(schema).get(keyword) instanceof DataValue.Text text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    static List<String> texts(DataValue schema, String keyword) {
        return members(schema).get(keyword) instanceof DataValue.Sequence sequence
                ? sequence.values().stream()
                        .map(value -> ((DataValue.Text) value).value())
                        .toList()
                : List.of();
    }

    private DataValue definition(String name) {
        return Objects.requireNonNull(definitions.get(name), name);
    }

    private static DataValue member(DataValue value, String name) {
        return Objects.requireNonNull(members(value).get(name), name);
    }

    private static Map<String, DataValue> members(DataValue value) {
        return ((DataValue.Mapping) value).entries();
    }
}
