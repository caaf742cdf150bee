package io.github.keikaku.plan.io.arbitrary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * How values of one type are put together by chance, member by member.
 *
 * @param <B> the builder of the type
 */
final class Assembly<B> {

    private static final double SOMETIMES = 0.5;
    private static final double SELDOM = 0.1;

    private final Supplier<B> builder;
    private final List<Arbitrary<Optional<Consumer<B>>>> members = new ArrayList<>();

    private Assembly(Supplier<B> builder) {
        this.builder = builder;
    }

    static <B> Assembly<B> of(Supplier<B> builder) {
        return new Assembly<>(builder);
    }

    <V> Assembly<B> always(Arbitrary<V> values, BiConsumer<B, V> setter) {
        members.add(IdentityArbitrary.of(set(values, setter).map(Optional::of)));
        return this;
    }

    <V> Assembly<B> sometimes(Arbitrary<V> values, BiConsumer<B, V> setter) {
        members.add(IdentityArbitrary.of(set(values, setter).optional(SOMETIMES)));
        return this;
    }

    <V> Assembly<B> seldom(Arbitrary<V> values, BiConsumer<B, V> setter) {
        members.add(IdentityArbitrary.of(set(values, setter).optional(SELDOM)));
        return this;
    }

    private static <B, V> Arbitrary<Consumer<B>> set(Arbitrary<V> values, BiConsumer<B, V> setter) {
        return IdentityArbitrary.of(values.map(value -> target -> setter.accept(target, value)));
    }

    <T> Arbitrary<T> build(Function<B, T> finish) {
        return IdentityArbitrary.of(Combinators.combine(members).as(given -> {
            B target = builder.get();
            given.forEach(member -> member.ifPresent(set -> set.accept(target)));
            return finish.apply(target);
        }));
    }
}
