package io.github.keikaku.plan.io.binding;

import io.github.keikaku.plan.model.common.DataValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Anything at all, kept as it is: what extensions hold. Only duplicate members and limits are faults here. */
final class DataKind implements Kind<DataValue> {

    @Override
    public @Nullable DataValue read(Reading in, Token token) throws FatalFault {
        return switch (token) {
            case OBJECT -> readObject(in);
            case ARRAY -> readList(in);
            case TEXT -> readText(in);
            case NUMBER -> readNumber(in, token);
            case TRUE, FALSE -> DataValue.of(token == Token.TRUE);
            case NULL -> DataValue.ofNull();
            case PLAIN -> readPlain(in);
            default -> throw new IllegalStateException("no value starts with " + token);
        };
    }

    /** An object's members, or null if they have faults. */
    @Nullable
    Map<String, DataValue> readMembers(Reading in) throws FatalFault {
        Map<String, DataValue> members = new LinkedHashMap<>();
        boolean sound = true;
        while (in.next() == Token.NAME) {
            String name = in.checkedText();
            if (name == null) {
                // Its value is still looked at, under the name's printable form.
                in.path().enter(Texts.shorten(in.text()));
                read(in, in.next());
                in.path().leave();
                sound = false;
                continue;
            }
            if (members.containsKey(name)) {
                in.duplicateMember(name);
                continue;
            }
            in.path().enter(name);
            DataValue value = read(in, in.next());
            in.path().leave();
            sound &= value != null;
            // A placeholder keeps the name, so that a second one is found out.
            members.put(name, value == null ? DataValue.ofNull() : value);
        }
        return sound ? members : null;
    }

    private @Nullable DataValue readObject(Reading in) throws FatalFault {
        Map<String, DataValue> members = readMembers(in);
        return members == null ? null : DataValue.ofMap(members);
    }

    private @Nullable DataValue readList(Reading in) throws FatalFault {
        List<DataValue> values = new ArrayList<>();
        boolean sound = true;
        int index = 0;
        for (Token token = in.next(); token != Token.END_ARRAY; token = in.next()) {
            in.path().enter(index++);
            DataValue value = read(in, token);
            in.path().leave();
            if (value == null) {
                sound = false;
            } else {
                values.add(value);
            }
        }
        return sound ? DataValue.ofList(values) : null;
    }

    private @Nullable DataValue readText(Reading in) throws FatalFault {
        String text = in.checkedText();
        return text == null ? null : DataValue.of(text);
    }

    private @Nullable DataValue readNumber(Reading in, Token token) throws FatalFault {
        BigDecimal number = Kinds.DECIMAL.read(in, token);
        return number == null ? null : DataValue.of(number);
    }

    private @Nullable DataValue readPlain(Reading in) throws FatalFault {
        String text = in.text();
        if (Numbers.isNumber(text)) {
            return readNumber(in, Token.NUMBER);
        }
        return Numbers.isBoolean(text) ? DataValue.of(Boolean.parseBoolean(text)) : readText(in);
    }

    @Override
    public void write(TokenSink out, DataValue value) {
        if (value instanceof DataValue.Mapping mapping) {
            out.startObject();
            mapping.entries().forEach((name, member) -> {
                out.name(name);
                write(out, member);
            });
            out.endObject();
        } else if (value instanceof DataValue.Sequence sequence) {
            out.startArray();
            sequence.values().forEach(item -> write(out, item));
            out.endArray();
        } else if (value instanceof DataValue.Text text) {
            out.text(text.value());
        } else if (value instanceof DataValue.Decimal decimal) {
            out.number(decimal.value());
        } else if (value instanceof DataValue.Bool bool) {
            out.bool(bool.value());
        } else {
            out.nil();
        }
    }

    @Override
    public SchemaNode schema(Schemas schemas) {
        return SchemaNode.any();
    }

    @Override
    public String expected() {
        return "anything";
    }

    @Override
    public boolean takesNull() {
        return true;
    }
}
