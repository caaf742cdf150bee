package io.github.keikaku.plan.model.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.keikaku.plan.model.Review;
import io.github.keikaku.plan.model.finding.MessageSource;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each value of the model, whichever it is. */
class EveryModelTypeTest {

    private static final int VARIANT = 0;
    private static final int OTHER_VARIANT = 1;

    static Stream<Class<?>> types() {
        return ModelTypes.all();
    }

    @Test
    void theTypesAreFound() {
        assertThat(types()).extracting(Class::getSimpleName).contains("Plan", "SourceReference", "SourceLocation");
        assertThat(ModelTypes.members(Review.class)).extracting(Member::name).contains("public", "everyYears");
    }

    @ParameterizedTest
    @MethodSource("types")
    void whateverAValueHoldsCanBeBuilt(Class<?> type) {
        Stream<String> held = Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName);

        assertThat(ModelTypes.members(type))
                .extracting(member -> member.getter().getName())
                .containsAll(held.toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void aMissingRequiredMemberIsRefusedByItsName(Class<?> type) {
        for (Member missing : required(type)) {
            ValueBuilder builder =
                    ValueBuilder.of(type).setAll(member -> !member.name().equals(missing.name()), VARIANT);

            assertThatIllegalStateException()
                    .isThrownBy(builder::build)
                    .withMessageContaining(type.getSimpleName())
                    .withMessageContaining("[" + missing.name() + "]");
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void theRequiredMembersAreEnough(Class<?> type) {
        Object value = ValueBuilder.minimal(type);

        for (Member member : ModelTypes.members(type)) {
            Object found = member.get(value);
            if (found instanceof Optional<?> optional) {
                assertThat(optional).as(member.name()).isEmpty();
            } else if (found instanceof Collection<?> list) {
                assertThat(list).as(member.name()).isEmpty();
            } else {
                assertThat(found).as(member.name()).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyMemberIsKept(Class<?> type) {
        Object value = ValueBuilder.full(type, VARIANT);

        for (Member member : ModelTypes.members(type)) {
            Object given = Samples.of(member.type(), VARIANT);
            Object kept = member.get(value);
            if (!(given instanceof MessageSource)) {
                assertThat(kept instanceof Optional<?> optional ? optional.orElseThrow() : kept)
                        .as(member.name())
                        .isEqualTo(given);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void nullIsRefusedForEveryMember(Class<?> type) {
        for (Member member : ModelTypes.members(type)) {
            ValueBuilder builder = ValueBuilder.of(type);
            for (Method setter : member.setters(builder.builder().getClass())) {
                if (!setter.getParameterTypes()[0].isPrimitive()) {
                    assertThatNullPointerException()
                            .as(member.name())
                            .isThrownBy(() -> ValueBuilder.invoke(setter, builder.builder(), (Object) null));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void listsAndMapsCannotBeChanged(Class<?> type) {
        Object empty = ValueBuilder.minimal(type);
        Object full = ValueBuilder.full(type, VARIANT);

        for (Object value : List.of(empty, full)) {
            for (Member member : ModelTypes.members(type)) {
                if (member.get(value) instanceof List<?> list) {
                    assertThatThrownBy(() -> list.add(null)).isInstanceOf(UnsupportedOperationException.class);
                } else if (member.get(value) instanceof Map<?, ?> map) {
                    assertThatThrownBy(() -> map.put(null, null)).isInstanceOf(UnsupportedOperationException.class);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void aBuilderThatGoesOnDoesNotChangeWhatItBuilt(Class<?> type) {
        ValueBuilder builder = ValueBuilder.of(type).setAll(member -> true, VARIANT);
        Object built = builder.build();
        Object expected = ValueBuilder.full(type, VARIANT);

        builder.copyOf(ValueBuilder.full(type, OTHER_VARIANT));

        assertThat(builder.build()).isNotEqualTo(built);
        assertThat(built).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aCopyIsEqual(Class<?> type) {
        Object original = ValueBuilder.full(type, VARIANT);
        Object copy = ValueBuilder.of(type).copyOf(original).build();

        assertThat(copy).isEqualTo(original).hasSameHashCodeAs(original).isNotSameAs(original);
        assertThat(copy.toString()).isEqualTo(original.toString()).startsWith(type.getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyMemberCountsInEquality(Class<?> type) {
        Object original = ValueBuilder.full(type, VARIANT);

        for (Member member : ModelTypes.members(type)) {
            if (member.type() == MessageSource.class) {
                continue;
            }
            Object changed = ValueBuilder.of(type)
                    .copyOf(original)
                    .set(member, OTHER_VARIANT)
                    .build();
            assertThat(changed).as(member.name()).isNotEqualTo(original);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void noValueIsSerializable(Class<?> type) {
        assertThat(ValueBuilder.full(type, VARIANT)).isNotInstanceOf(Serializable.class);
    }

    private static List<Member> required(Class<?> type) {
        return ModelTypes.members(type).stream().filter(Member::isRequired).toList();
    }
}
