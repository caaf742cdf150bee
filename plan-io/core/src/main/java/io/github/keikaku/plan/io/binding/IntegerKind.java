package io.github.keikaku.plan.io.binding;

import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** A value that is written as a whole number, without a fraction or an exponent. */
final class IntegerKind<V> implements Kind<V> {

    private final IntFunction<V> parse;
    private final ToIntFunction<V> print;
    private final int min;
    private final int max;

    IntegerKind(IntFunction<V> parse, ToIntFunction<V> print, int min, int max) {
        this.parse = parse;
        this.print = print;
        this.min = min;
        this.max = max;
    }

    @Override
    public @Nullable V read(Reading in, Token token) throws FatalFault {
        if (token != Token.NUMBER && !(token == Token.PLAIN && Numbers.isNumber(in.text()))) {
            in.wrongType(token, expected());
            return null;
        }
        String text = in.checkedNumber();
        if (text == null) {
            return null;
        }
        if (!Numbers.isInteger(text)) {
            in.malformed(text, "integer-without-fraction");
            return null;
        }
        if (!inRange(text)) {
            in.malformed(text, min + ".." + max);
            return null;
        }
        return parse.apply(Integer.parseInt(text));
    }

    private boolean inRange(String text) {
        // A long holds any number of 18 digits; a longer one is out of any range.
        if (text.length() > 18) {
            return false;
        }
        long value = Long.parseLong(text);
        return min <= value && value <= max;
    }

    @Override
    public void write(TokenSink out, V value) {
        out.number(print.applyAsInt(value));
    }

    @Override
    public SchemaNode schema(Schemas schemas) {
        return SchemaNode.ofType(expected()).with("minimum", min).with("maximum", max);
    }

    @Override
    public String expected() {
        return "integer";
    }
}
