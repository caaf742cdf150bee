package io.github.keikaku.plan.io.binding;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The outside shape of one type of object. Its members are declared when it is first used: every method reference of a
 * declaration costs start-up time, and few programs use every type.
 *
 * @param <T> the object
 * @param <B> its builder
 */
public final class Binding<T, B> implements Kind<T> {

    private final String name;
    private final Supplier<Members<T, B>> declaration;
    private volatile @Nullable Shape<T, B> shape;

    private Binding(String name, Supplier<Members<T, B>> declaration) {
        this.name = name;
        this.declaration = declaration;
    }

    /**
     * A binding.
     *
     * @param <T> the object
     * @param <B> its builder
     * @param name the name of its definition in the schema
     * @param declaration declares its members
     * @return the binding
     */
    public static <T, B> Binding<T, B> of(String name, Supplier<Members<T, B>> declaration) {
        return new Binding<>(name, declaration);
    }

    String name() {
        return name;
    }

    private Shape<T, B> shape() {
        Shape<T, B> known = shape;
        if (known == null) {
            // Two threads may both declare it; the declarations are equal.
            known = new Shape<>(name, this, declaration.get());
            shape = known;
        }
        return known;
    }

    @Override
    public @Nullable T read(Reading in, Token token) throws FatalFault {
        if (token != Token.OBJECT) {
            in.wrongType(token, expected());
            return null;
        }
        return shape().read(in);
    }

    @Override
    public void write(TokenSink out, T value) {
        shape().write(out, value);
    }

    @Override
    public SchemaNode schema(Schemas schemas) {
        return schemas.reference(name, () -> shape().schema(schemas));
    }

    @Override
    public String expected() {
        return "object";
    }
}
