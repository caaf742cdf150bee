package io.github.keikaku.plan.io.binding;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Text where there is nothing to say but a text, an object otherwise. */
final class TextOrObjectKind<V> implements Kind<V> {

    private final Binding<V, ?> object;
    private final Predicate<V> isPlain;
    private final Function<String, V> parse;
    private final Function<V, String> print;

    TextOrObjectKind(Binding<V, ?> object, Predicate<V> isPlain, Function<String, V> parse, Function<V, String> print) {
        this.object = object;
        this.isPlain = isPlain;
        this.parse = parse;
        this.print = print;
    }

    @Override
    public @Nullable V read(Reading in, Token token) throws FatalFault {
        if (token == Token.OBJECT) {
            return object.read(in, token);
        }
        if (token != Token.TEXT && token != Token.PLAIN) {
            in.wrongType(token, expected());
            return null;
        }
        String text = in.checkedText();
        return text == null ? null : parse.apply(text);
    }

    @Override
    public void write(TokenSink out, V value) {
        if (isPlain.test(value)) {
            out.text(print.apply(value));
        } else {
            object.write(out, value);
        }
    }

    @Override
    public SchemaNode schema(Schemas schemas) {
        return SchemaNode.any().withAll("anyOf", List.of(SchemaNode.ofType("string"), object.schema(schemas)));
    }

    @Override
    public String expected() {
        return "string-or-object";
    }
}
