package io.github.keikaku.plan.io.arbitrary;

import io.github.keikaku.plan.model.common.DataValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Walks plans by reflection over the getters of their interfaces, so that no member can be forgotten. */
final class PlanWalk {

    private final BiConsumer<String, Object> members;
    private final Consumer<Object> values;

    /**
     * A walk.
     *
     * @param members is shown each member of each object, as {@code Level.getName} and what it holds
     * @param values is shown each object and each value within
     */
    PlanWalk(BiConsumer<String, Object> members, Consumer<Object> values) {
        this.members = members;
        this.values = values;
    }

    void visit(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::visit);
        } else if (value instanceof Collection<?> list) {
            list.forEach(this::visit);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> {
                visit(name);
                visit(member);
            });
        } else {
            values.accept(value);
            visitWithin(value);
        }
    }

    private void visitWithin(Object value) {
        if (value instanceof DataValue.Sequence sequence) {
            visit(sequence.values());
        } else if (value instanceof DataValue.Mapping mapping) {
            visit(mapping.entries());
        } else if (value instanceof DataValue.Text text) {
            visit(text.value());
        } else if (value instanceof DataValue.Decimal decimal) {
            visit(decimal.value());
        } else {
            typeOf(value).ifPresent(type -> visitMembers(type, value));
        }
    }

    private void visitMembers(Class<?> type, Object owner) {
        for (Method getter : getters(type)) {
            Object member = get(getter, owner);
            members.accept(type.getSimpleName() + "." + getter.getName(), member);
            visit(member);
        }
    }

    /** The members of all types that a plan can hold, as {@code Level.getName}. */
    static Set<String> membersReachableFrom(Class<?> root) {
        Set<Class<?>> seen = new LinkedHashSet<>();
        Set<String> found = new LinkedHashSet<>();
        Deque<Type> ahead = new ArrayDeque<>(List.of(root));
        while (!ahead.isEmpty()) {
            Type type = ahead.pop();
            if (type instanceof ParameterizedType generic) {
                ahead.addAll(Arrays.asList(generic.getActualTypeArguments()));
            } else if (type instanceof Class<?> named && hasBuilder(named) && seen.add(named)) {
                for (Method getter : getters(named)) {
                    found.add(named.getSimpleName() + "." + getter.getName());
                    ahead.add(getter.getGenericReturnType());
                }
            }
        }
        return found;
    }

    private static Optional<Class<?>> typeOf(Object value) {
        return Arrays.stream(value.getClass().getInterfaces())
                .<Class<?>>map(type -> type)
                .filter(PlanWalk::hasBuilder)
                .findFirst();
    }

    private static boolean hasBuilder(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("builder"));
    }

    /** What reads a member, as opposed to what is worked out from members: the builder can set it. */
    private static List<Method> getters(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && isSettable(type, method.getName()))
                .toList();
    }

    private static boolean isSettable(Class<?> type, String getter) {
        String bare = getter.replaceFirst("^(?:get|is)(?=[A-Z])", "");
        // Where the bare name is a keyword (public), the builder keeps the getter's.
        List<String> names = List.of(Character.toLowerCase(bare.charAt(0)) + bare.substring(1), getter);
        return !bare.equals(getter)
                && Arrays.stream(type.getDeclaredClasses())
                        .flatMap(builder -> Arrays.stream(builder.getMethods()))
                        .anyMatch(method -> method.getParameterCount() == 1 && names.contains(method.getName()));
    }

    private static Object get(Method getter, Object owner) {
        try {
            return getter.invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(getter + " cannot be called", e);
        }
    }
}
