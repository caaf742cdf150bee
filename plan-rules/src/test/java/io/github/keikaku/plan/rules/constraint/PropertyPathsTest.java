package io.github.keikaku.plan.rules.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.rules.RuleSet;
import io.github.keikaku.plan.rules.fixture.ModelTypes;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PropertyPathsTest {

    @Test
    void everyDerivedPropertyWithAConstraintIsInTheTableAndNothingElse() {
        List<String> derived = new ArrayList<>();
        for (Class<?> type : ModelTypes.reachableFrom(Plan.class)) {
            for (Method method : type.getMethods()) {
                if (method.isAnnotationPresent(AssertTrue.class) || method.isAnnotationPresent(AssertFalse.class)) {
                    derived.add(type.getSimpleName() + "." + ModelTypes.propertyOf(method));
                }
            }
        }

        assertThat(PropertyPaths.DERIVED)
                .extracting(entry -> entry.type().getSimpleName() + "." + entry.property())
                .as("derived properties with constraints: tell in PropertyPaths which member each is about")
                .containsExactlyInAnyOrderElementsOf(derived);
    }

    @Test
    void everyConstraintOfTheModelNamesARule() throws ReflectiveOperationException {
        List<String> ids = RuleSet.standard().getRules().stream()
                .map(rule -> rule.getDescriptor().getId())
                .toList();
        for (Class<?> type : ModelTypes.reachableFrom(Plan.class)) {
            for (Method method : type.getMethods()) {
                for (Annotation annotation : method.getAnnotations()) {
                    if (annotation.annotationType().getPackage().equals(AssertTrue.class.getPackage())) {
                        Object message =
                                annotation.annotationType().getMethod("message").invoke(annotation);
                        assertThat(ids)
                                .as(type.getSimpleName() + "." + method.getName())
                                .contains((String) message);
                    }
                }
            }
        }
    }

    @Test
    void derivedPropertiesLeadToMembersThatExist() {
        for (PropertyPaths.Derived derived : PropertyPaths.DERIVED) {
            derived.member()
                    .ifPresent(member ->
                            assertThat(ModelTypes.membersOf(derived.type())).containsKey(member));
            assertThat(Arrays.stream(derived.type().getMethods()).map(ModelTypes::propertyOf))
                    .contains(derived.property());
        }
    }
}
