package io.github.keikaku.plan.io.arbitrary;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * An arbitrary that is equal to itself only. jqwik looks generators up by their arbitrary, again and again, and the hash
 * code of one made of hundreds takes more time than all else. Edge cases are left out: those of so many members would be
 * without number.
 *
 * @param <T> what is generated
 */
final class IdentityArbitrary<T> implements Arbitrary<T> {

    private final Arbitrary<T> values;

    private IdentityArbitrary(Arbitrary<T> values) {
        this.values = values;
    }

    static <T> Arbitrary<T> of(Arbitrary<T> values) {
        return new IdentityArbitrary<>(values.withoutEdgeCases());
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return values.generator(genSize);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }
}
