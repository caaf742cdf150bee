package io.github.keikaku.plan.io.binding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of a vocabulary. */
final class EnumKind<E extends Enum<E>> implements Kind<E> {

    private final Map<String, E> byName = new LinkedHashMap<>();

    EnumKind(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            byName.put(constant.name(), constant);
        }
    }

    @Override
    public @Nullable E read(Reading in, Token token) throws FatalFault {
        if (token != Token.TEXT && token != Token.PLAIN) {
            in.wrongType(token, expected());
            return null;
        }
        E constant = byName.get(in.text());
        if (constant == null) {
            in.unknownValue(in.text(), names());
        }
        return constant;
    }

    private List<String> names() {
        return List.copyOf(byName.keySet());
    }

    @Override
    public void write(TokenSink out, E value) {
        out.text(value.name());
    }

    @Override
    public SchemaNode schema(Schemas schemas) {
        return SchemaNode.any().with("enum", names());
    }

    @Override
    public String expected() {
        return "string";
    }
}
