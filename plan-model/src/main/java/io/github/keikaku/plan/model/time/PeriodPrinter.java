package io.github.keikaku.plan.model.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** Periods in the words of Japanese documents. */
final class PeriodPrinter {

    private static final String TO = "～";

    private PeriodPrinter() {}

    static String print(Period period) {
        String first = unit(period.getKind(), period.getFirstDay());
        if (period.isOpen()) {
            return first + TO;
        }
        return period.isRange()
                ? first + TO + unit(period.getKind(), period.getLastDay().orElseThrow())
                : first;
    }

    private static String unit(PeriodKind kind, LocalDate day) {
        return switch (kind) {
            case FISCAL_YEAR -> FiscalYear.from(day).toJapanese();
            case CALENDAR_YEAR -> Era.of(day.getYear()).print(day.getYear()) + "年";
            case MONTH -> year(YearMonth.from(day).atEndOfMonth()) + day.getMonthValue() + "月";
            case DAY -> year(day) + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        };
    }

    private static String year(LocalDate day) {
        boolean lunar = day.getYear() < FiscalYear.FIRST_GREGORIAN;
        return (lunar ? Integer.toString(day.getYear()) : Era.of(day).print(day.getYear())) + "年";
    }
}
