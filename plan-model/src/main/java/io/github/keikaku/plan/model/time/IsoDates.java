package io.github.keikaku.plan.model.time;

import io.github.keikaku.plan.model.internal.Scan;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads {@code 2018}, {@code 2018-11} and {@code 2018-11-05}; by hand, since plans hold many of them. */
final class IsoDates {

    private IsoDates() {}

    /** The first day of what a text names; null if it is not of this form or names no day of the calendar. */
    static @Nullable LocalDate firstDay(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10) {
            return null;
        }
        int year = Scan.digits(text, 0, 4);
        int month = length == 4 ? 1 : part(text, 4);
        int day = length < 10 ? 1 : part(text, 7);
        if (year < 1 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        YearMonth yearMonth = YearMonth.of(year, month);
        return yearMonth.isValidDay(day) ? yearMonth.atDay(day) : null;
    }

    private static int part(String text, int hyphen) {
        return text.charAt(hyphen) == '-' ? Scan.digits(text, hyphen + 1, hyphen + 3) : -1;
    }
}
