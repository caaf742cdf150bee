package io.github.keikaku.plan.io.arbitrary;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Numbers as a document may write them, up to the limits of the data contract. */
final class NumberArbitraries {

    private static final int DIGITS = 60;
    private static final String SIXTY_NINES = "9".repeat(DIGITS);

    private static final Arbitrary<BigDecimal> TELLING = Arbitraries.of(
                    "0",
                    "0.0",
                    "0.000",
                    "1.5",
                    "1.50",
                    "-1.50",
                    "-300",
                    "8",
                    "2736",
                    "1E+5",
                    "-2.50E+7",
                    "1E-9",
                    "0E+3",
                    "0E-" + DIGITS,
                    "1E+" + DIGITS,
                    SIXTY_NINES,
                    "-" + SIXTY_NINES,
                    "0." + SIXTY_NINES,
                    SIXTY_NINES + "E+" + DIGITS)
            .map(BigDecimal::new);

    private static final BigInteger BOUND = BigInteger.TEN.pow(DIGITS).subtract(BigInteger.ONE);

    private static final Arbitrary<BigDecimal> ANY = Combinators.combine(
                    Arbitraries.bigIntegers().between(BOUND.negate(), BOUND),
                    Arbitraries.integers().between(-DIGITS, DIGITS))
            .as(BigDecimal::new);

    /** Decimals of any size and scale within the limits. */
    static final Arbitrary<BigDecimal> DECIMALS =
            IdentityArbitrary.of(Arbitraries.frequencyOf(Tuple.of(4, TELLING), Tuple.of(1, ANY)));

    /** How often, which tier: from 1. */
    static final Arbitrary<Integer> POSITIVE =
            Arbitraries.frequencyOf(Tuple.of(9, integers(1, 5)), Tuple.of(1, Arbitraries.just(Integer.MAX_VALUE)));

    /** How many: from 0. */
    static final Arbitrary<Integer> COUNTS = Arbitraries.oneOf(Arbitraries.just(0), POSITIVE);

    private NumberArbitraries() {}

    private static Arbitrary<Integer> integers(int from, int to) {
        return Arbitraries.integers().between(from, to);
    }
}
