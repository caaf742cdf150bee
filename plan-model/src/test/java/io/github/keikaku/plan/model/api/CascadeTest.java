package io.github.keikaku.plan.model.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A host's validator visits everything that is marked {@code @Valid}: it must reach every constraint, and it must not
 * be sent through the statements and figures of a whole plan, where there is none.
 */
class CascadeTest {

    private static final Set<Class<?>> TYPES = ModelTypes.all().collect(Collectors.toSet());

    @Test
    void whatLeadsToAConstraintIsValidAndNothingElseIs() {
        Set<Class<?>> constrained = constrainedTypes();

        assertThat(TYPES.stream().flatMap(CascadeTest::accessors))
                .allSatisfy(accessor -> assertThat(isCascaded(accessor))
                        .as(
                                "%s: %s a constraint; mark it @Valid only then",
                                accessor, leadsTo(accessor, constrained) ? "leads to" : "does not lead to")
                        .isEqualTo(leadsTo(accessor, constrained)));
    }

    @Test
    void thereAreConstraintsToLeadTo() {
        assertThat(constrainedTypes())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder("Plan", "Municipality", "PlanPeriod", "PlanElement");
    }

    /** The types that carry a constraint, or hold something that does. */
    private static Set<Class<?>> constrainedTypes() {
        Set<Class<?>> constrained = new HashSet<>();
        for (boolean grown = true; grown; ) {
            grown = constrained.addAll(TYPES.stream()
                    .filter(type -> accessors(type)
                            .anyMatch(accessor -> isConstrained(accessor) || leadsTo(accessor, constrained)))
                    .toList());
        }
        return constrained;
    }

    private static Stream<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getMethods()).filter(method -> method.getParameterCount() == 0);
    }

    private static boolean isConstrained(Method accessor) {
        return parts(accessor).stream()
                .flatMap(part -> Arrays.stream(part.getAnnotations()))
                .map(Annotation::annotationType)
                .anyMatch(type -> type.getPackageName().equals("jakarta.validation.constraints"));
    }

    private static boolean isCascaded(Method accessor) {
        return parts(accessor).stream().anyMatch(part -> part.isAnnotationPresent(Valid.class));
    }

    /** The accessor and what it gives: the item of a list, the value of an {@code Optional}. */
    private static List<AnnotatedElement> parts(Method accessor) {
        AnnotatedType returned = accessor.getAnnotatedReturnType();
        Stream<AnnotatedElement> inner = returned instanceof AnnotatedParameterizedType generic
                ? Arrays.stream(generic.getAnnotatedActualTypeArguments())
                : Stream.of();
        return Stream.concat(Stream.of(accessor), inner).toList();
    }

    private static boolean leadsTo(Method accessor, Set<Class<?>> types) {
        AnnotatedType returned = accessor.getAnnotatedReturnType();
        return returned instanceof AnnotatedParameterizedType generic
                ? Arrays.stream(generic.getAnnotatedActualTypeArguments())
                        .anyMatch(argument -> types.contains(argument.getType()))
                : types.contains(accessor.getReturnType());
    }
}
