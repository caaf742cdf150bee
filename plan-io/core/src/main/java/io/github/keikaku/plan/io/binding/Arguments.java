package io.github.keikaku.plan.io.binding;

import io.github.keikaku.plan.model.common.DataValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a fault has to say: named values, free of any language, in an order of their own. */
public final class Arguments {

    private static final Arguments NONE = new Arguments(Map.of());

    private final Map<String, DataValue> values;

    private Arguments(Map<String, DataValue> values) {
        this.values = values;
    }

    /**
     * Nothing to say.
     *
     * @return no arguments
     */
    public static Arguments none() {
        return NONE;
    }

    /**
     * These and one more.
     *
     * @param name its name
     * @param value its value
     * @return the arguments
     */
    public Arguments with(String name, String value) {
        return with(name, DataValue.of(value));
    }

    /**
     * These and one more.
     *
     * @param name its name
     * @param value its value
     * @return the arguments
     */
    public Arguments with(String name, long value) {
        return with(name, DataValue.of(value));
    }

    /**
     * These and one more.
     *
     * @param name its name
     * @param values its values
     * @return the arguments
     */
    public Arguments with(String name, List<String> values) {
        return with(name, DataValue.ofTexts(values));
    }

    /**
     * These and, where there is a value, one more.
     *
     * @param name its name
     * @param value its value, if any
     * @return the arguments
     */
    public Arguments with(String name, Optional<String> value) {
        return value.map(text -> with(name, text)).orElse(this);
    }

    private Arguments with(String name, DataValue value) {
        Map<String, DataValue> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Arguments(Collections.unmodifiableMap(more));
    }

    Map<String, DataValue> values() {
        return values;
    }
}
