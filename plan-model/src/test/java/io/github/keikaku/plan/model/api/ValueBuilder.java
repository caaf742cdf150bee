package io.github.keikaku.plan.model.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** Builds a value of any model type without knowing it: members are set by name, from samples. */
final class ValueBuilder {

    private final Class<?> type;
    private final Object builder;

    private ValueBuilder(Class<?> type) {
        this.type = type;
        this.builder = newBuilder(type);
    }

    static ValueBuilder of(Class<?> type) {
        return new ValueBuilder(type);
    }

    /** A value of which every member is given, each with the sample of that variant. */
    static Object full(Class<?> type, int variant) {
        return of(type).setAll(member -> true, variant).build();
    }

    static Object minimal(Class<?> type) {
        return of(type).setAll(Member::isRequired, 0).build();
    }

    ValueBuilder setAll(Predicate<Member> wanted, int variant) {
        ModelTypes.members(type).stream().filter(wanted).forEach(member -> set(member, variant));
        return this;
    }

    ValueBuilder set(Member member, int variant) {
        return set(member, Samples.of(member.type(), variant));
    }

    ValueBuilder set(Member member, Object value) {
        Method setter = member.setters(builder.getClass()).stream()
                .filter(method -> method.getParameterTypes()[0] != Optional.class)
                .findFirst()
                .orElseThrow();
        invoke(setter, builder, value);
        return this;
    }

    ValueBuilder copyOf(Object value) {
        Method copyOf = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals("copyOf") && method.getParameterTypes()[0] == type)
                .findFirst()
                .orElseThrow();
        invoke(copyOf, builder, value);
        return this;
    }

    Object build() {
        return invoke(method(builder.getClass(), "build"), builder);
    }

    Object builder() {
        return builder;
    }

    static Object newBuilder(Class<?> type) {
        return invoke(method(type, "builder"), type);
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(type + " has no method " + name, e);
        }
    }

    /** Calls a method and throws what it throws. */
    static Object invoke(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new AssertionError(method + " failed", e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(method + " is not accessible from outside", e);
        }
    }
}
