package io.github.keikaku.plan.model.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Fiscal years, years, months and days as Japanese documents print them, read into {@link Period}s and printed from
 * them.
 *
 * <p>A year is named by its era (平成30, H30, ㍻30, 平30, 令和元, 令和五) or in the western way (2018), or in both ways with
 * one in brackets; two names that are not the same year are a problem and never a choice. With 年度 it is a fiscal year,
 * with 年 a calendar year; with neither it is taken for a fiscal year, and the reading says so. Years are counted on beyond
 * an era's end (平成34年度 is FY2022), since plans made before the change print that. A day before its era began is a
 * problem. 年度末 and 3月末 are days. Ranges are joined by ～ and its like, a hyphen, or から…まで; lists by 、 ・ 及び and the
 * like. Full-width forms, radicals and spaces between the parts make no difference.
 */
public final class JapaneseDates {

    private static final int MAX_LENGTH = 200;

    private JapaneseDates() {}

    /**
     * Reads a text that is nothing but time, such as a cell of a column of years.
     *
     * @param text any text, however long
     * @return the periods it names, or why it was not understood
     */
    public static TimeReading read(String text) {
        return readWithin(text, null);
    }

    /**
     * Reads a text that is nothing but time, in a document about one fiscal year: there, 3月末 and 10月1日現在 say enough.
     *
     * @param text any text, however long
     * @param within the fiscal year in which a month or day lies whose year is not said
     * @return the periods it names, or why it was not understood
     */
    public static TimeReading read(String text, FiscalYear within) {
        return readWithin(text, within);
    }

    private static TimeReading readWithin(String text, @Nullable FiscalYear within) {
        if (text.length() > MAX_LENGTH && text.strip().length() > MAX_LENGTH) {
            return TimeReading.failed(text, TimeProblem.TOO_LONG);
        }
        String folded = TimeFold.fold(text).strip();
        if (folded.isEmpty()) {
            return TimeReading.failed(text, TimeProblem.BLANK);
        }
        TimeScanner scanner = new TimeScanner(folded, 0);
        boolean onlyEnd = scanner.take("~");
        PrintedTime time = new TimeReader(scanner).read();
        if (time == null || !isTime(time)) {
            return TimeReading.failed(text, problemOf(folded, within));
        }
        if (onlyEnd || (scanner.takeAny("までに", "まで", "以前") && scanner.isAtEnd())) {
            return TimeReading.failed(text, TimeProblem.NO_BEGINNING);
        }
        return scanner.isAtEnd()
                ? TimeResolver.resolve(text, time, within)
                : TimeReading.failed(text, problemOf(folded, within));
    }

    /** A number alone is none, nor is one with a fraction. */
    private static boolean isTime(PrintedTime time) {
        PrintedUnit first = time.units.get(0);
        boolean fraction = first.hasYear() && !first.isAnchored() && first.separated && !first.hasDay();
        boolean number = time.units.stream().allMatch(PrintedUnit::isBareNumber);
        return !fraction && !number;
    }

    private static TimeProblem problemOf(String folded, @Nullable FiscalYear within) {
        return TimeFinder.find(folded, within) == null ? TimeProblem.NOT_A_TIME : TimeProblem.MORE_TEXT;
    }

    /**
     * Reads a text of which the caller knows that it names one period of time.
     *
     * @param text the text, such as 平成30年度 or 令和3～5年度
     * @return the period
     * @throws IllegalArgumentException if the text is not understood or names several; the message says what is allowed
     */
    public static Period parse(String text) {
        return read(text).orElseThrow();
    }

    /**
     * Finds the first time in a longer text, such as the heading 平成30年度実績, R5目標 or 令和5年度（見込み）. Numbers that may be
     * something else are passed over: a western year without 年 or 年度 counts only at the beginning of a heading.
     *
     * @param text any text, however long; it is read in one pass
     * @return what was found with what stands around it; what was found may be a problem, such as two notations that
     *     contradict each other; empty if there is no time in the text
     */
    public static Optional<FoundTime> find(String text) {
        return Optional.ofNullable(TimeFinder.find(text, null));
    }

    /**
     * Finds the first time in a longer text of a document about one fiscal year: there, 3月末 says enough.
     *
     * @param text any text, however long; it is read in one pass
     * @param within the fiscal year in which a month or day lies whose year is not said
     * @return what was found with what stands around it; empty if there is no time in the text
     */
    public static Optional<FoundTime> find(String text, FiscalYear within) {
        return Optional.ofNullable(TimeFinder.find(text, within));
    }

    /**
     * Prints a period as documents do: 平成30年度, 平成30年, 平成31年3月, 平成31年3月31日, 平成29年度～令和元年度, 平成30年10月～.
     * A year in which an era began carries its name. Months and days before 1873, when the calendar changed, are
     * printed with western years.
     *
     * @param period any period
     * @return its Japanese name, which {@link #parse} reads back
     */
    public static String format(Period period) {
        return PeriodPrinter.print(period);
    }
}
