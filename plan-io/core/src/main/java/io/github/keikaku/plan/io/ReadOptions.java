package io.github.keikaku.plan.io;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a document is read: strictly or leniently, and within which limits. */
public final class ReadOptions {

    private static final ReadOptions STRICT = new ReadOptions(false, ReadLimits.standard());
    private static final ReadOptions LENIENT = new ReadOptions(true, ReadLimits.standard());

    private final boolean lenient;
    private final ReadLimits limits;

    private ReadOptions(boolean lenient, ReadLimits limits) {
        this.lenient = lenient;
        this.limits = limits;
    }

    /**
     * Unknown members and {@code null} are errors; the standard limits hold. This is the default everywhere.
     *
     * @return strict options
     */
    public static ReadOptions strict() {
        return STRICT;
    }

    /**
     * Unknown members are passed over and {@code null} counts as absent, each with a warning; the standard limits hold.
     *
     * @return lenient options
     */
    public static ReadOptions lenient() {
        return LENIENT;
    }

    /**
     * Whether unknown members and {@code null} are only warned about.
     *
     * @return true in lenient reading
     */
    public boolean isLenient() {
        return lenient;
    }

    /**
     * How much is read.
     *
     * @return the limits
     */
    public ReadLimits getLimits() {
        return limits;
    }

    /**
     * These options within other limits.
     *
     * @param other the limits
     * @return the changed options
     */
    public ReadOptions withLimits(ReadLimits other) {
        return new ReadOptions(lenient, Objects.requireNonNull(other, "limits"));
    }

    /** Two options are equal when both are as strict and have equal limits. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReadOptions options && lenient == options.lenient && limits.equals(options.limits);
    }

    @Override
    public int hashCode() {
        return 31 * limits.hashCode() + Boolean.hashCode(lenient);
    }

    @Override
    public String toString() {
        return "ReadOptions{" + (lenient ? "lenient" : "strict") + ", " + limits + "}";
    }
}
