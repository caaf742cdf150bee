package io.github.keikaku.plan.model.time;

import io.github.keikaku.plan.model.internal.Scan;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** How periods are written, and how that is read; by hand, since plans hold many of them. */
final class PeriodText {

    private static final String YEAR = "[12][0-9]{3}";
    private static final String MONTH = YEAR + "-(?:0[1-9]|1[0-2])";
    private static final String DAY = MONTH + "-(?:0[1-9]|[12][0-9]|3[01])";

    static final String GRAMMAR =
            "(?:" + grammar("FY" + YEAR) + "|" + grammar("CY" + YEAR) + "|" + grammar(MONTH) + "|" + grammar(DAY) + ")";

    private static final String ALLOWED =
            "write FY2018, CY2018, 2018-11 or 2019-03-31, a range of two of one kind such as FY2016/FY2018, or an open one"
                    + " such as 2017-10/";

    private PeriodText() {}

    private static String grammar(String unit) {
        return unit + "(?:/(?:" + unit + ")?)?";
    }

    static Period parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return unit(text, text);
        }
        Period first = unit(text.substring(0, slash), text);
        return slash == text.length() - 1
                ? Period.openFrom(first)
                : Period.range(first, unit(text.substring(slash + 1), text));
    }

    private static Period unit(String unit, String text) {
        Period period = unit.length() == 6 ? year(unit) : monthOrDay(unit);
        if (period == null) {
            boolean bareYear = unit.length() == 4 && Scan.digits(unit, 0, 4) >= 0 && !isSlashedDate(text);
            throw Scan.refused("a period", text, bareYear ? eitherYear(unit) : ALLOWED);
        }
        return period;
    }

    private static @Nullable Period year(String unit) {
        int year = Scan.digits(unit, 2, 6);
        if (year >= 0 && unit.startsWith("FY")) {
            return Period.of(FiscalYear.of(year));
        }
        return year >= 0 && unit.startsWith("CY") ? Period.ofCalendarYear(year) : null;
    }

    private static @Nullable Period monthOrDay(String unit) {
        LocalDate day = unit.length() == 4 ? null : IsoDates.firstDay(unit);
        if (day == null) {
            return null;
        }
        return unit.length() == 7 ? Period.of(YearMonth.from(day)) : Period.of(day);
    }

    /** {@code 2018/11} is a month in the wrong dress; that its year is bare is not what its writer has to hear. */
    private static boolean isSlashedDate(String text) {
        int start = text.indexOf('/') + 1;
        int end = text.indexOf('/', start);
        int length = (end < 0 ? text.length() : end) - start;
        return start > 0 && (length == 1 || length == 2);
    }

    private static String eitherYear(String year) {
        return "a bare " + year + " reads as a fiscal year and as a calendar year: write FY" + year + " or CY" + year;
    }
}
