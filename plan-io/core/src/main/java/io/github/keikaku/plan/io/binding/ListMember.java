package io.github.keikaku.plan.io.binding;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A member with a list of values. An absent list is an empty one and is not written, unless the list is required. */
final class ListMember<T, B, V> extends Member<T, B> {

    private final int atLeast;
    private final Supplier<Kind<V>> kind;
    private final Function<T, List<V>> getter;
    private final BiConsumer<B, V> adder;

    ListMember(
            String name,
            boolean required,
            int atLeast,
            Supplier<Kind<V>> kind,
            Function<T, List<V>> getter,
            BiConsumer<B, V> adder) {
        super(name, required);
        this.atLeast = atLeast;
        this.kind = kind;
        this.getter = getter;
        this.adder = adder;
    }

    @Override
    @Nullable
    Object read(Reading in, Token token, B builder) throws FatalFault {
        if (token != Token.ARRAY) {
            in.wrongType(token, expected());
            return null;
        }
        long mark = atLeast > 0 ? in.mark() : 0;
        Kind<V> item = kind.get();
        boolean sound = true;
        int index = 0;
        int nulls = 0;
        for (Token next = in.next(); next != Token.END_ARRAY; next = in.next()) {
            in.path().enter(index++);
            if (next == Token.NULL && !item.takesNull()) {
                in.nullValue(item.expected());
                nulls++;
            } else {
                V value = item.read(in, next);
                if (value == null) {
                    sound = false;
                } else {
                    adder.accept(builder, value);
                }
            }
            in.path().leave();
        }
        if (index - nulls < atLeast) {
            in.tooFew(nulls == 0 ? Gravity.ERROR : Gravity.CONSEQUENCE, name(), mark, atLeast);
            return null;
        }
        return sound ? SOUND : null;
    }

    @Override
    void write(TokenSink out, T owner) {
        List<V> values = getter.apply(owner);
        if (values.isEmpty() && !isRequired()) {
            return;
        }
        out.name(name());
        out.startArray();
        Kind<V> item = kind.get();
        for (V value : values) {
            item.write(out, value);
        }
        out.endArray();
    }

    @Override
    SchemaNode schema(Schemas schemas) {
        SchemaNode schema =
                SchemaNode.ofType(expected()).with("items", kind.get().schema(schemas));
        return atLeast > 0 ? schema.with("minItems", atLeast) : schema;
    }

    @Override
    String expected() {
        return "array";
    }
}
