package io.github.keikaku.plan.model.common;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A deep-immutable value as JSON knows them: null, boolean, decimal, text, list, or map in order. It holds what
 * {@code extensions} carry and what the arguments of a finding name.
 *
 * <p>Decimals are kept as written: {@code 1.50} and {@code 1.5} are two values.
 */
public sealed interface DataValue {

    /** The one {@code null}. */
    enum Null implements DataValue {
        /** The value {@code null}. */
        NULL;

        @Override
        public String toString() {
            return "null";
        }
    }

    /**
     * True or false.
     *
     * @param value the boolean
     */
    record Bool(boolean value) implements DataValue {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /**
     * A decimal.
     *
     * @param value the decimal, its scale kept
     */
    record Decimal(BigDecimal value) implements DataValue {
        /**
         * Refuses null.
         *
         * @param value the decimal
         */
        public Decimal {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * Text.
     *
     * @param value the text
     */
    record Text(String value) implements DataValue {
        /**
         * Refuses null.
         *
         * @param value the text
         */
        public Text {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * A list.
     *
     * @param values the items, copied
     */
    record Sequence(List<DataValue> values) implements DataValue {
        /**
         * Copies the items.
         *
         * @param values the items
         */
        public Sequence {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return values.toString();
        }
    }

    /**
     * A map whose entries keep their order. Two maps with the same entries are equal in whatever order.
     *
     * @param entries the entries, copied
     */
    record Mapping(Map<String, DataValue> entries) implements DataValue {
        /**
         * Copies the entries, keeping their order.
         *
         * @param entries the entries
         */
        public Mapping {
            LinkedHashMap<String, DataValue> copy = new LinkedHashMap<>();
            entries.forEach((name, value) ->
                    copy.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value")));
            entries = Collections.unmodifiableMap(copy);
        }

        @Override
        public String toString() {
            return entries.toString();
        }
    }

    /**
     * The value {@code null}.
     *
     * @return the one null value
     */
    static DataValue ofNull() {
        return Null.NULL;
    }

    /**
     * A boolean.
     *
     * @param value true or false
     * @return the value
     */
    static DataValue of(boolean value) {
        return new Bool(value);
    }

    /**
     * A whole number.
     *
     * @param value any number
     * @return the value
     */
    static DataValue of(long value) {
        return new Decimal(BigDecimal.valueOf(value));
    }

    /**
     * A decimal.
     *
     * @param value any decimal; its scale is kept
     * @return the value
     */
    static DataValue of(BigDecimal value) {
        return new Decimal(value);
    }

    /**
     * Text.
     *
     * @param value any text
     * @return the value
     */
    static DataValue of(String value) {
        return new Text(value);
    }

    /**
     * A list of texts.
     *
     * @param values the texts, in order
     * @return the value
     */
    static DataValue ofTexts(List<String> values) {
        List<DataValue> items = new ArrayList<>(values.size());
        for (String value : values) {
            items.add(of(value));
        }
        return new Sequence(items);
    }

    /**
     * A list.
     *
     * @param values the items, in order
     * @return the value
     */
    static DataValue ofList(List<DataValue> values) {
        return new Sequence(values);
    }

    /**
     * A map.
     *
     * @param entries the entries, whose order is kept
     * @return the value
     */
    static DataValue ofMap(Map<String, DataValue> entries) {
        return new Mapping(entries);
    }
}
