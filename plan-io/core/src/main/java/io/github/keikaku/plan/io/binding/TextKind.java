package io.github.keikaku.plan.io.binding;

import java.time.DateTimeException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is written as text. */
final class TextKind<V> implements Kind<V> {

    private final String allowed;
    private final Supplier<SchemaNode> form;
    private final Function<String, V> parse;
    private final Function<V, String> print;

    TextKind(String allowed, Supplier<SchemaNode> form, Function<String, V> parse, Function<V, String> print) {
        this.allowed = allowed;
        this.form = form;
        this.parse = parse;
        this.print = print;
    }

    @Override
    public @Nullable V read(Reading in, Token token) throws FatalFault {
        if (token != Token.TEXT && token != Token.PLAIN) {
            in.wrongType(token, expected());
            return null;
        }
        String text = in.checkedText();
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            in.malformed(text, allowed);
            return null;
        }
    }

    @Override
    public void write(TokenSink out, V value) {
        out.text(print.apply(value));
    }

    @Override
    public SchemaNode schema(Schemas schemas) {
        return form.get().with("type", expected());
    }

    @Override
    public String expected() {
        return "string";
    }
}
