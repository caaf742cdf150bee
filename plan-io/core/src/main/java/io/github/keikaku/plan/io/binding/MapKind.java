package io.github.keikaku.plan.io.binding;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An object whose names are data, such as ids, and whose values are all of one kind. Keeps their order. */
final class MapKind<V> implements Kind<Map<String, V>> {

    private final Kind<V> kind;

    MapKind(Kind<V> kind) {
        this.kind = kind;
    }

    @Override
    public @Nullable Map<String, V> read(Reading in, Token token) throws FatalFault {
        if (token != Token.OBJECT) {
            in.wrongType(token, expected());
            return null;
        }
        Map<String, V> values = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        boolean sound = true;
        while (in.next() == Token.NAME) {
            String name = in.checkedText();
            sound &= name != null;
            String known = name == null ? Texts.shorten(in.text()) : name;
            if (!names.add(known)) {
                in.duplicateMember(known);
                continue;
            }
            in.path().enter(known);
            V value = readValue(in);
            in.path().leave();
            if (value == null) {
                sound = false;
            } else {
                values.put(known, value);
            }
        }
        return sound ? Collections.unmodifiableMap(values) : null;
    }

    private @Nullable V readValue(Reading in) throws FatalFault {
        Token token = in.next();
        if (token == Token.NULL && !kind.takesNull()) {
            in.nullValue(kind.expected());
            return null;
        }
        return kind.read(in, token);
    }

    @Override
    public void write(TokenSink out, Map<String, V> values) {
        out.startObject();
        values.forEach((name, value) -> {
            out.name(name);
            kind.write(out, value);
        });
        out.endObject();
    }

    @Override
    public SchemaNode schema(Schemas schemas) {
        return SchemaNode.ofType(expected()).with("additionalProperties", kind.schema(schemas));
    }

    @Override
    public String expected() {
        return "object";
    }
}
