package io.github.keikaku.plan.io.binding;

import io.github.keikaku.plan.model.common.DataValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** The kinds of values that most members have. */
public final class Kinds {

    /** Any well-formed text. */
    public static final Kind<String> TEXT =
            new TextKind<>("well-formed-text", SchemaNode::any, text -> text, text -> text);

    /** Any whole number that fits. */
    public static final Kind<Integer> INTEGER = integer(Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** Any decimal, its scale kept. */
    public static final Kind<BigDecimal> DECIMAL = new DecimalKind();

    /** True or false. */
    public static final Kind<Boolean> BOOLEAN = new BooleanKind();

    /** Anything at all, kept as it is. */
    public static final Kind<DataValue> ANYTHING = new DataKind();

    private Kinds() {}

    /**
     * Text of a certain form.
     *
     * @param allowed the form, as a word that the bundle of {@link FormatRules} explains
     * @param pattern the form, as a regular expression for the JSON Schema, anchored at both ends
     * @param test whether a text has it
     * @return the kind
     */
    public static Kind<String> text(String allowed, String pattern, Predicate<String> test) {
        // A host may have built what no reader takes; then writing refuses it too.
        Function<String, String> check = text -> {
            if (!test.test(text)) {
                throw new IllegalArgumentException(
                        "cannot write \"" + Texts.shorten(text) + "\" as " + allowed + "; allowed: " + pattern);
            }
            return text;
        };
        return scalar(allowed, pattern, check, check);
    }

    /**
     * A value that is written as text.
     *
     * @param <V> the type of value
     * @param allowed its grammar, as a word that the bundle of {@link FormatRules} explains
     * @param pattern its grammar, as a regular expression for the JSON Schema, anchored at both ends
     * @param parse reads the text; refuses it with an {@link IllegalArgumentException} or a
     *     {@link java.time.DateTimeException}
     * @param print writes it
     * @return the kind
     */
    public static <V> Kind<V> scalar(
            String allowed, String pattern, Function<String, V> parse, Function<V, String> print) {
        return new TextKind<>(allowed, () -> SchemaNode.any().with("pattern", pattern), parse, print);
    }

    /**
     * A whole number within a range.
     *
     * @param min the least
     * @param max the greatest
     * @return the kind
     */
    public static Kind<Integer> integer(int min, int max) {
        return integer(value -> value, value -> value, min, max);
    }

    /**
     * A value that is written as a whole number within a range.
     *
     * @param <V> the type of value
     * @param parse reads the number
     * @param print writes it
     * @param min the least
     * @param max the greatest
     * @return the kind
     */
    public static <V> Kind<V> integer(IntFunction<V> parse, ToIntFunction<V> print, int min, int max) {
        return new IntegerKind<>(parse, print, min, max);
    }

    /**
     * One of a vocabulary, written as the constants are named.
     *
     * @param <E> the vocabulary
     * @param type its class
     * @return the kind
     */
    public static <E extends Enum<E>> Kind<E> oneOf(Class<E> type) {
        return new EnumKind<>(type);
    }

    /**
     * An object whose names are data, such as ids; of a name that is there twice, the second is a fault.
     *
     * @param <V> the type of its values
     * @param kind the kind of its values
     * @return the kind, which keeps the order of the names
     */
    public static <V> Kind<Map<String, V>> mapOf(Kind<V> kind) {
        return new MapKind<>(kind);
    }

    /**
     * Text where there is nothing to say but a text, an object otherwise.
     *
     * @param <V> the type of value
     * @param object the object
     * @param isPlain whether there is nothing to say but the text
     * @param parse makes a value of a mere text
     * @param print gives the text
     * @return the kind
     */
    public static <V> Kind<V> textOr(
            Binding<V, ?> object, Predicate<V> isPlain, Function<String, V> parse, Function<V, String> print) {
        return new TextOrObjectKind<>(object, isPlain, parse, print);
    }
}
