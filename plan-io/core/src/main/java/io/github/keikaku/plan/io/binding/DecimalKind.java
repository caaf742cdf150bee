package io.github.keikaku.plan.io.binding;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A decimal, its scale kept. */
final class DecimalKind implements Kind<BigDecimal> {

    @Override
    public @Nullable BigDecimal read(Reading in, Token token) throws FatalFault {
        if (token != Token.NUMBER && !(token == Token.PLAIN && Numbers.isNumber(in.text()))) {
            in.wrongType(token, expected());
            return null;
        }
        String text = in.checkedNumber();
        return text == null ? null : new BigDecimal(text);
    }

    @Override
    public void write(TokenSink out, BigDecimal value) {
        out.number(value);
    }

    @Override
    public SchemaNode schema(Schemas schemas) {
        return SchemaNode.ofType(expected());
    }

    @Override
    public String expected() {
        return "number";
    }
}
