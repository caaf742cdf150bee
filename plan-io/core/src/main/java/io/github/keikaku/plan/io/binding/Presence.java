package io.github.keikaku.plan.io.binding;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which members of one object have been read so far, and with what result. */
final class Presence {

    private final Map<String, Integer> indexes;
    private final @Nullable Object[] values;
    private long seen;
    private long nulls;
    private long faulty;

    /** Values are kept only where a requirement may ask for them: most objects have none. */
    Presence(Map<String, Integer> indexes, boolean keepsValues) {
        this.indexes = indexes;
        this.values = new Object[keepsValues ? indexes.size() : 0];
    }

    /** Notes a member's name; false if it was there before. */
    boolean see(int index) {
        boolean first = (seen & 1L << index) == 0;
        seen |= 1L << index;
        return first;
    }

    void setNull(int index) {
        nulls |= 1L << index;
    }

    void setRead(int index, @Nullable Object value) {
        if (value == null) {
            faulty |= 1L << index;
        } else if (values.length > 0) {
            values[index] = value;
        }
    }

    boolean isSound() {
        return faulty == 0;
    }

    /** Those of some members that are not there at all. */
    long absent(long members) {
        return members & ~seen;
    }

    /** Those of some members that are there, but null. */
    long nulls(long members) {
        return members & nulls;
    }

    boolean has(String name) {
        return (seen & ~nulls & bit(name)) != 0;
    }

    boolean isNull(String name) {
        return (nulls & bit(name)) != 0;
    }

    boolean isFaulty(String name) {
        return (faulty & bit(name)) != 0;
    }

    @Nullable
    Object value(String name) {
        return values[index(name)];
    }

    private long bit(String name) {
        return 1L << index(name);
    }

    private int index(String name) {
        return Objects.requireNonNull(indexes.get(name), name);
    }
}
