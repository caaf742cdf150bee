package io.github.keikaku.plan.io.binding;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A member with one value, written where the getter gives one. */
final class SingleMember<T, B, V> extends Member<T, B> {

    private final Kind<V> kind;
    private final Function<T, Optional<V>> getter;
    private final BiConsumer<B, V> setter;

    SingleMember(
            String name, boolean required, Kind<V> kind, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        super(name, required);
        this.kind = kind;
        this.getter = getter;
        this.setter = setter;
    }

    @Override
    @Nullable
    Object read(Reading in, Token token, B builder) throws FatalFault {
        V value = kind.read(in, token);
        if (value != null) {
            setter.accept(builder, value);
        }
        return value;
    }

    @Override
    void write(TokenSink out, T owner) {
        getter.apply(owner).ifPresent(value -> {
            out.name(name());
            kind.write(out, value);
        });
    }

    @Override
    SchemaNode schema(Schemas schemas) {
        return kind.schema(schemas);
    }

    @Override
    String expected() {
        return kind.expected();
    }

    @Override
    boolean takesNull() {
        return kind.takesNull();
    }
}
