package io.github.keikaku.plan.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary values of this package, close enough together to meet. */
final class Times {

    private static final LocalDate START = LocalDate.of(2015, 1, 1);

    private Times() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 2200).map(START::plusDays);
    }

    static Arbitrary<Period> units() {
        return Combinators.combine(days(), Arbitraries.of(PeriodKind.class)).as(Times::unit);
    }

    private static Period unit(LocalDate day, PeriodKind kind) {
        return switch (kind) {
            case FISCAL_YEAR -> Period.of(FiscalYear.from(day));
            case CALENDAR_YEAR -> Period.ofCalendarYear(day.getYear());
            case MONTH -> Period.of(YearMonth.from(day));
            case DAY -> Period.of(day);
        };
    }

    static Arbitrary<Period> periods() {
        Arbitrary<Period> ranges = Combinators.combine(days(), days(), Arbitraries.of(PeriodKind.class))
                .as((one, two, kind) -> List.of(unit(one, kind), unit(two, kind)))
                .filter(ends -> ends.get(0).compareTo(ends.get(1)) < 0)
                .map(ends -> Period.range(ends.get(0), ends.get(1)));
        return Arbitraries.oneOf(units(), ranges, units().map(Period::openFrom));
    }

    static Arbitrary<PartialDate> dates() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 2))
                .as((day, precision) -> switch (precision) {
                    case 0 -> PartialDate.of(day.getYear());
                    case 1 -> PartialDate.of(YearMonth.from(day));
                    default -> PartialDate.of(day);
                });
    }
}
