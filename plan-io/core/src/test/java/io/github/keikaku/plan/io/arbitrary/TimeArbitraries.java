package io.github.keikaku.plan.io.arbitrary;

import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.model.time.PartialDate;
import io.github.keikaku.plan.model.time.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Fiscal years, periods and dates in all their forms. */
final class TimeArbitraries {

    private static final int FIRST = FiscalYear.MIN_VALUE;
    private static final int LAST = FiscalYear.MAX_VALUE;

    private static final Arbitrary<Integer> YEARS = years(FIRST, LAST);

    /** Fiscal years, most of them of our time. */
    static final Arbitrary<FiscalYear> FISCAL_YEARS = IdentityArbitrary.of(YEARS.map(FiscalYear::of));

    private static final Arbitrary<Period> UNITS = Arbitraries.oneOf(
            FISCAL_YEARS.map(Period::of),
            YEARS.map(Period::ofCalendarYear),
            months(FIRST, LAST).map(Period::of),
            days(FIRST, LAST).map(Period::of));

    private static final Arbitrary<Period> RANGES = Combinators.combine(UNITS, UNITS)
            .filter((one, two) ->
                    one.getKind() == two.getKind() && !one.getFirstDay().equals(two.getFirstDay()))
            .as((one, two) -> one.compareTo(two) < 0 ? Period.range(one, two) : Period.range(two, one));

    /** Periods: single units, ranges and open ones, of each kind. */
    static final Arbitrary<Period> PERIODS =
            Arbitraries.frequencyOf(Tuple.of(4, UNITS), Tuple.of(1, RANGES), Tuple.of(1, UNITS.map(Period::openFrom)));

    /** Dates known to the year, the month or the day. */
    static final Arbitrary<PartialDate> DATES = IdentityArbitrary.of(Arbitraries.oneOf(
            years(1, 9999).map(PartialDate::of),
            months(1, 9999).map(PartialDate::of),
            days(1, 9999).map(PartialDate::of)));

    private TimeArbitraries() {}

    private static Arbitrary<Integer> years(int first, int last) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(2015, 2030)),
                Tuple.of(1, Arbitraries.of(first, last)),
                Tuple.of(1, Arbitraries.integers().between(first, last)));
    }

    private static Arbitrary<YearMonth> months(int first, int last) {
        return Combinators.combine(years(first, last), Arbitraries.integers().between(1, 12))
                .as(YearMonth::of);
    }

    private static Arbitrary<LocalDate> days(int first, int last) {
        return Combinators.combine(months(first, last), Arbitraries.integers().between(1, 31))
                .as((month, day) -> month.atDay(Math.min(day, month.lengthOfMonth())));
    }
}
