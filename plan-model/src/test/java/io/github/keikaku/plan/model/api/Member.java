package io.github.keikaku.plan.model.api;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A member of a value, seen from outside.
 *
 * @param getter what reads it
 */
record Member(Method getter) {

    String name() {
        String bare = getter.getName().replaceFirst("^(?:get|is)", "");
        return bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }

    Type type() {
        return getter.getGenericReturnType();
    }

    private boolean isA(Class<?> container) {
        return type() instanceof ParameterizedType generic && generic.getRawType() == container;
    }

    boolean isCollection() {
        return isA(List.class) || isA(Map.class);
    }

    /** Without a default there is nothing that the value could say instead. */
    boolean isRequired() {
        return !getter.isDefault() && !isCollection() && !isA(Optional.class);
    }

    boolean hasSetter(Class<?> builder) {
        return !setters(builder).isEmpty();
    }

    /** An optional member has two: one takes the value, one takes an {@code Optional}. */
    List<Method> setters(Class<?> builder) {
        // Where the bare name is a keyword (public), the builder keeps the getter's.
        List<String> names = List.of(name(), getter.getName());
        return Arrays.stream(builder.getMethods())
                .filter(method -> names.contains(method.getName()) && method.getParameterCount() == 1)
                .toList();
    }

    Object get(Object value) {
        return ValueBuilder.invoke(getter, value);
    }
}
