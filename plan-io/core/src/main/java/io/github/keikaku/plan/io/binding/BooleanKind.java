package io.github.keikaku.plan.io.binding;

import org.jspecify.annotations.Nullable;

/** True or false. */
final class BooleanKind implements Kind<Boolean> {

    @Override
    public @Nullable Boolean read(Reading in, Token token) throws FatalFault {
        if (token == Token.PLAIN && Numbers.isBoolean(in.text())) {
            return Boolean.valueOf(in.text());
        }
        if (token != Token.TRUE && token != Token.FALSE) {
            in.wrongType(token, expected());
            return null;
        }
        return token == Token.TRUE;
    }

    @Override
    public void write(TokenSink out, Boolean value) {
        out.bool(value);
    }

    @Override
    public SchemaNode schema(Schemas schemas) {
        return SchemaNode.ofType(expected());
    }

    @Override
    public String expected() {
        return "boolean";
    }
}
