package io.github.keikaku.plan.rules;

import io.github.keikaku.plan.model.common.DataValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something about a rule that a rule set can set: a limit, a switch, a list of words. A rule declares it once as a
 * constant, names it in its descriptor, and asks {@link RuleContext#getParameter} for its value.
 *
 * @param <T> what the rule sees: Integer, BigDecimal, Boolean, String, a list of texts, or a table of texts
 */
public final class RuleParameter<T> {

    /** What a rule-set file writes for a parameter. */
    public enum Type {
        /** A whole number. */
        INTEGER,
        /** A decimal. */
        DECIMAL,
        /** True or false. */
        BOOLEAN,
        /** One text. */
        TEXT,
        /** A list of texts. */
        TEXTS,
        /** A map from texts to lists of texts, such as from each grade to the policies that do not go with it. */
        TABLE
    }

    private final String name;
    private final Type type;
    private final T defaultValue;
    private final DataValue defaultData;
    private final Function<DataValue, @Nullable T> reader;
    private final String allowed;
    private final Optional<String> bounds;

    private RuleParameter(
            String name, Type type, DataValue defaultData, Function<DataValue, @Nullable T> reader, String allowed) {
        this(name, type, defaultData, reader, allowed, Optional.empty());
    }

    private RuleParameter(
            String name,
            Type type,
            DataValue defaultData,
            Function<DataValue, @Nullable T> reader,
            String allowed,
            Optional<String> bounds) {
        this.name = name;
        this.type = type;
        this.defaultData = defaultData;
        this.reader = reader;
        this.allowed = allowed;
        this.bounds = bounds;
        this.defaultValue = read(defaultData);
    }

    /**
     * A whole number.
     *
     * @param name the parameter's name
     * @param defaultValue its value unless set
     * @param min the least value allowed
     * @param max the greatest value allowed
     * @return the parameter
     * @throws IllegalArgumentException if the default is out of range
     */
    public static RuleParameter<Integer> integer(String name, int defaultValue, int min, int max) {
        return new RuleParameter<>(
                name,
                Type.INTEGER,
                DataValue.of(defaultValue),
                data -> wholeNumber(data, min, max),
                "a whole number from " + min + " to " + max,
                Optional.of(min + ".." + max));
    }

    /**
     * A decimal.
     *
     * @param name the parameter's name
     * @param defaultValue its value unless set
     * @param min the least value allowed
     * @param max the greatest value allowed
     * @return the parameter
     * @throws IllegalArgumentException if the default is out of range
     */
    public static RuleParameter<BigDecimal> decimal(
            String name, BigDecimal defaultValue, BigDecimal min, BigDecimal max) {
        return new RuleParameter<>(
                name,
                Type.DECIMAL,
                DataValue.of(defaultValue),
                data -> decimal(data, min, max),
                "a number from " + min.toPlainString() + " to " + max.toPlainString(),
                Optional.of(min.toPlainString() + ".." + max.toPlainString()));
    }

    /**
     * True or false.
     *
     * @param name the parameter's name
     * @param defaultValue its value unless set
     * @return the parameter
     */
    public static RuleParameter<Boolean> flag(String name, boolean defaultValue) {
        return new RuleParameter<>(
                name,
                Type.BOOLEAN,
                DataValue.of(defaultValue),
                data -> data instanceof DataValue.Bool flag ? Boolean.valueOf(flag.value()) : null,
                "true or false");
    }

    /**
     * One text.
     *
     * @param name the parameter's name
     * @param defaultValue its value unless set
     * @return the parameter
     */
    public static RuleParameter<String> text(String name, String defaultValue) {
        return new RuleParameter<>(name, Type.TEXT, DataValue.of(defaultValue), RuleParameter::oneText, "a text");
    }

    /**
     * A list of texts.
     *
     * @param name the parameter's name
     * @param defaultValue its value unless set
     * @return the parameter
     */
    public static RuleParameter<List<String>> texts(String name, List<String> defaultValue) {
        return new RuleParameter<>(
                name, Type.TEXTS, DataValue.ofTexts(defaultValue), RuleParameter::manyTexts, "a list of texts");
    }

    /**
     * A table: to each of some texts a list of texts.
     *
     * @param name the parameter's name
     * @param defaultValue its value unless set
     * @return the parameter
     */
    public static RuleParameter<Map<String, List<String>>> table(String name, Map<String, List<String>> defaultValue) {
        Map<String, DataValue> data = new LinkedHashMap<>();
        defaultValue.forEach((key, texts) -> data.put(key, DataValue.ofTexts(texts)));
        return new RuleParameter<>(
                name, Type.TABLE, DataValue.ofMap(data), RuleParameter::rows, "a map from texts to lists of texts");
    }

    /**
     * A table of words: to each of some words a list of words, all of them from vocabularies.
     *
     * @param name the parameter's name
     * @param defaultValue its value unless set
     * @param keys the words that can have a row, in order
     * @param words the words that can be in a row, in order
     * @return the parameter
     * @throws IllegalArgumentException if the default has other words
     */
    public static RuleParameter<Map<String, List<String>>> table(
            String name, Map<String, List<String>> defaultValue, List<String> keys, List<String> words) {
        Map<String, DataValue> data = new LinkedHashMap<>();
        defaultValue.forEach((key, texts) -> data.put(key, DataValue.ofTexts(texts)));
        return new RuleParameter<>(
                name,
                Type.TABLE,
                DataValue.ofMap(data),
                table -> rowsOf(table, keys, words),
                "a map from any of " + String.join(", ", keys) + " to lists of " + String.join(", ", words),
                Optional.of(String.join(", ", keys) + ": [" + String.join(", ", words) + "]"));
    }

    /**
     * Its name, as rule-set files write it.
     *
     * @return the name, unique in its rule
     */
    public String getName() {
        return name;
    }

    /**
     * What is written for it.
     *
     * @return the type
     */
    public Type getType() {
        return type;
    }

    /**
     * What its values are bound to, apart from their type, in signs that need no translation.
     *
     * @return such as {@code 0..1}, or the words that a table takes; empty where any value of the type will do
     */
    public Optional<String> getBounds() {
        return bounds;
    }

    /**
     * Its value unless a rule set says otherwise.
     *
     * @return the default, as the rule sees it
     */
    public T getDefaultValue() {
        return defaultValue;
    }

    /**
     * Its value unless a rule set says otherwise.
     *
     * @return the default, as a rule-set file writes it
     */
    public DataValue getDefaultData() {
        return defaultData;
    }

    /**
     * Reads a value as a rule-set file writes it.
     *
     * @param data what was written
     * @return the value, as the rule sees it
     * @throws IllegalArgumentException if it is of another type, or out of range
     */
    public T read(DataValue data) {
        T value = reader.apply(data);
        if (value == null) {
            throw new IllegalArgumentException("parameter " + name + " cannot be " + data + "; write " + allowed);
        }
        return value;
    }

    private static @Nullable Integer wholeNumber(DataValue data, int min, int max) {
        BigDecimal number = decimal(data, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
        // Written with a fraction, it is no whole number, as everywhere in plan documents.
        return number == null || number.scale() != 0 ? null : Integer.valueOf(number.intValue());
    }

    private static @Nullable BigDecimal decimal(DataValue data, BigDecimal min, BigDecimal max) {
        if (!(data instanceof DataValue.Decimal decimal)) {
            return null;
        }
        BigDecimal value = decimal.value();
        return value.compareTo(min) < 0 || value.compareTo(max) > 0 ? null : value;
    }

    private static @Nullable String oneText(DataValue data) {
        return data instanceof DataValue.Text text ? text.value() : null;
    }

    private static @Nullable List<String> manyTexts(DataValue data) {
        if (!(data instanceof DataValue.Sequence sequence)) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (DataValue item : sequence.values()) {
            if (!(item instanceof DataValue.Text text)) {
                return null;
            }
            texts.add(text.value());
        }
        return List.copyOf(texts);
    }

    private static @Nullable Map<String, List<String>> rowsOf(DataValue data, List<String> keys, List<String> words) {
        Map<String, List<String>> rows = rows(data);
        return rows != null
                        && keys.containsAll(rows.keySet())
                        && rows.values().stream().allMatch(words::containsAll)
                ? rows
                : null;
    }

    private static @Nullable Map<String, List<String>> rows(DataValue data) {
        if (!(data instanceof DataValue.Mapping mapping)) {
            return null;
        }
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (Map.Entry<String, DataValue> row : mapping.entries().entrySet()) {
            List<String> texts = manyTexts(row.getValue());
            if (texts == null) {
                return null;
            }
            rows.put(row.getKey(), texts);
        }
        return Collections.unmodifiableMap(rows);
    }

    @Override
    public String toString() {
        return name + " = " + defaultData;
    }
}
