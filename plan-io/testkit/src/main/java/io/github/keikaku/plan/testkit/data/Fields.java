package io.github.keikaku.plan.testkit.data;

import io.github.keikaku.plan.model.common.DataValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The members of one object in a file that people write; whatever is not as it should be is refused with its place. */
public final class Fields {

    private final Map<String, DataValue> members;
    private final String where;

    private Fields(Map<String, DataValue> members, String where) {
        this.members = members;
        this.where = where;
    }

    /**
     * Looks at an object.
     *
     * @param value what should be an object
     * @param where what a message calls it
     * @param allowed the members that it may have
     * @return its members
     * @throws IllegalArgumentException if it is none, or has other members
     */
    public static Fields of(DataValue value, String where, Set<String> allowed) {
        if (!(value instanceof DataValue.Mapping object)) {
            throw new IllegalArgumentException(where + ": not an object: " + value);
        }
        for (String name : object.entries().keySet()) {
            if (!allowed.contains(name)) {
                throw new IllegalArgumentException(
                        where + ": unknown member \"" + name + "\"; allowed: " + String.join(", ", allowed));
            }
        }
        return new Fields(object.entries(), where);
    }

    /**
     * A member of any type.
     *
     * @param name its name
     * @return its value, if there is one
     */
    public Optional<DataValue> find(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /**
     * A member of any type that must be there.
     *
     * @param name its name
     * @return its value
     * @throws IllegalArgumentException if there is none
     */
    public DataValue require(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(where + ": \"" + name + "\" is missing"));
    }

    /**
     * A text that must be there.
     *
     * @param name the member's name
     * @return the text
     * @throws IllegalArgumentException if there is none, or something else
     */
    public String text(String name) {
        require(name);
        return findText(name).orElseThrow();
    }

    /**
     * A text.
     *
     * @param name the member's name
     * @return the text, if there is one
     * @throws IllegalArgumentException if there is something else
     */
    public Optional<String> findText(String name) {
        return find(name).map(value -> {
            if (value instanceof DataValue.Text text) {
                return text.value();
            }
            throw wrongType(name, "a text", value);
        });
    }

    /**
     * A whole number.
     *
     * @param name the member's name
     * @return the number, if there is one
     * @throws IllegalArgumentException if there is something else
     */
    public Optional<Integer> findInteger(String name) {
        return find(name).map(value -> {
            if (value instanceof DataValue.Decimal decimal && isInteger(decimal.value())) {
                return decimal.value().intValue();
            }
            throw wrongType(name, "a whole number", value);
        });
    }

    private static boolean isInteger(BigDecimal value) {
        return value.scale() == 0 && value.unscaledValue().bitLength() < Integer.SIZE;
    }

    /**
     * Yes or no.
     *
     * @param name the member's name
     * @return true if it is there and true
     * @throws IllegalArgumentException if there is something else
     */
    public boolean isTrue(String name) {
        return find(name)
                .map(value -> {
                    if (value instanceof DataValue.Bool bool) {
                        return bool.value();
                    }
                    throw wrongType(name, "true or false", value);
                })
                .orElse(false);
    }

    /**
     * A list.
     *
     * @param name the member's name
     * @return its items; none where there is no such member
     * @throws IllegalArgumentException if there is something else
     */
    public List<DataValue> list(String name) {
        return find(name)
                .map(value -> {
                    if (value instanceof DataValue.Sequence list) {
                        return list.values();
                    }
                    throw wrongType(name, "a list", value);
                })
                .orElse(List.of());
    }

    /**
     * An object whose members have names of any kind.
     *
     * @param name the member's name
     * @return its members, in order; none where there is no such member
     * @throws IllegalArgumentException if there is something else
     */
    public Map<String, DataValue> entries(String name) {
        return find(name)
                .map(value -> {
                    if (value instanceof DataValue.Mapping object) {
                        return object.entries();
                    }
                    throw wrongType(name, "an object", value);
                })
                .orElse(Map.of());
    }

    private IllegalArgumentException wrongType(String name, String expected, DataValue value) {
        return new IllegalArgumentException(where + ": \"" + name + "\" is to be " + expected + ", not " + value);
    }
}
