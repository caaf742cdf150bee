package io.github.keikaku.plan.io.binding;

import io.github.keikaku.plan.model.common.DataValue;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A member that holds an object in which anything is allowed. */
final class OpenMember<T, B> extends Member<T, B> {

    private static final DataKind DATA = new DataKind();

    private final Function<T, Map<String, DataValue>> getter;
    private final BiConsumer<B, Map<String, DataValue>> setter;

    OpenMember(String name, Function<T, Map<String, DataValue>> getter, BiConsumer<B, Map<String, DataValue>> setter) {
        super(name, false);
        this.getter = getter;
        this.setter = setter;
    }

    @Override
    @Nullable
    Object read(Reading in, Token token, B builder) throws FatalFault {
        if (token != Token.OBJECT) {
            in.wrongType(token, expected());
            return null;
        }
        Map<String, DataValue> members = DATA.readMembers(in);
        if (members == null) {
            return null;
        }
        setter.accept(builder, members);
        return SOUND;
    }

    @Override
    void write(TokenSink out, T owner) {
        Map<String, DataValue> members = getter.apply(owner);
        if (!members.isEmpty()) {
            out.name(name());
            DATA.write(out, DataValue.ofMap(members));
        }
    }

    @Override
    SchemaNode schema(Schemas schemas) {
        return SchemaNode.ofType(expected());
    }

    @Override
    String expected() {
        return "object";
    }
}
