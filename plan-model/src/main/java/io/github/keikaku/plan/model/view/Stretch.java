package io.github.keikaku.plan.model.view;

import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.model.time.Period;
import io.github.keikaku.plan.model.time.PeriodKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A period as one step of a series. The last day of a fiscal year stands for that year (年度末現在), and so do twelve months
 * from April on.
 */
record Stretch(PeriodKind kind, LocalDate first, LocalDate last, long months) {

    static Stretch of(Period period) {
        LocalDate first = period.getFirstDay();
        LocalDate last = period.getLastDay().orElse(LocalDate.MAX);
        boolean endOfYear = period.getKind() == PeriodKind.DAY
                && first.equals(last)
                && first.equals(FiscalYear.from(first).getLastDay());
        if (endOfYear) {
            return of(Period.of(FiscalYear.from(first)));
        }
        PeriodKind kind = period.toFiscalYear().isPresent() ? PeriodKind.FISCAL_YEAR : period.getKind();
        return new Stretch(
                kind, first, last, period.isOpen() ? -1 : ChronoUnit.MONTHS.between(first, last.plusDays(1)));
    }

    /** Whether this one is later than another that is counted alike, and of the same length. */
    boolean comesAfter(Stretch other) {
        return kind == other.kind && months == other.months && first.isAfter(other.last);
    }

    boolean isFollowedBy(Stretch next) {
        return last.isBefore(next.first) && last.plusDays(1).equals(next.first);
    }
}
