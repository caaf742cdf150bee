package io.github.keikaku.plan.model.api;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingSummary;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The values that have a builder, found by walking from the roots, so that a new type is tried without being named. */
final class ModelTypes {

    private static final List<Class<?>> ROOTS = List.of(Plan.class, Finding.class, FindingSummary.class);

    private ModelTypes() {}

    static Stream<Class<?>> all() {
        Set<Class<?>> found = new LinkedHashSet<>();
        Deque<Class<?>> ahead = new ArrayDeque<>(ROOTS);
        while (!ahead.isEmpty()) {
            Class<?> type = ahead.pop();
            if (hasBuilder(type) && found.add(type)) {
                Arrays.stream(type.getMethods()).forEach(method -> mentioned(method.getGenericReturnType(), ahead));
            }
        }
        return found.stream();
    }

    private static void mentioned(Type type, Deque<Class<?>> ahead) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> mentioned(argument, ahead));
        } else if (type instanceof Class<?> named) {
            ahead.add(named);
        }
    }

    static boolean hasBuilder(Class<?> type) {
        return type.isInterface()
                && Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("builder"));
    }

    /** The members of a type: what has both a getter and a method of the builder. */
    static List<Member> members(Class<?> type) {
        List<Member> members = new ArrayList<>();
        for (Method getter : type.getMethods()) {
            if (getter.getParameterCount() == 0 && getter.getName().matches("(?:get|is)[A-Z].*")) {
                Member member = new Member(getter);
                if (member.hasSetter(ValueBuilder.newBuilder(type).getClass())) {
                    members.add(member);
                }
            }
        }
        members.sort((one, two) -> one.name().compareTo(two.name()));
        return members;
    }
}
