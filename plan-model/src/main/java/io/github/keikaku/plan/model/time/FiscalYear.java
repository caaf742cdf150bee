package io.github.keikaku.plan.model.time;

import io.github.keikaku.plan.model.internal.Scan;
import io.github.keikaku.plan.model.text.FullWidth;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * A Japanese fiscal year (年度): 1 April to 31 March, known by the calendar year in which it begins. FY2018 is 平成30年度,
 * 2018-04-01 to 2019-03-31 (財政法11条, 地方自治法208条). Years before FY1886, when April became its beginning, are counted
 * as if it always had been.
 */
public final class FiscalYear implements Comparable<FiscalYear> {

    /** The earliest fiscal year, 明治元年度. */
    public static final int MIN_VALUE = 1868;

    /** The latest fiscal year. */
    public static final int MAX_VALUE = 2999;

    /** The first calendar year whose months and days are counted as today: the lunar calendar ended with 明治5年. */
    static final int FIRST_GREGORIAN = 1873;

    private static final String NENDO = "年度";
    private static final String FIRST = "元";
    private static final int ERA_DIGITS = 3;

    private final int value;

    private FiscalYear(int value) {
        this.value = value;
    }

    /**
     * The fiscal year that begins in a calendar year.
     *
     * @param value the calendar year, from 1868 to 2999
     * @return the fiscal year
     * @throws IllegalArgumentException if the year is out of range
     */
    public static FiscalYear of(int value) {
        if (value < MIN_VALUE || value > MAX_VALUE) {
            throw outOfRange(value);
        }
        return new FiscalYear(value);
    }

    /**
     * The fiscal year that a day belongs to.
     *
     * @param day a day from 1868-04-01 to 3000-03-31
     * @return the fiscal year that contains it
     * @throws IllegalArgumentException if the day is out of range
     */
    public static FiscalYear from(LocalDate day) {
        return of(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
    }

    /**
     * Reads a fiscal year as documents print it: {@code 2018}, {@code FY2018}, {@code 2018年度}, {@code 平成30年度},
     * {@code 平成30}, {@code H30}, {@code H30年度}, {@code 令和元年度}, {@code R1}; the eras 明治 大正 昭和 平成 令和, their
     * ligatures such as ㍻, and the letters M T S H R in either case; all of it in full-width forms too (２０１８年度), with
     * spaces around and between the parts.
     *
     * <p>A year beyond its era's end is taken as counted on, because plans made before the change print it: 平成34年度 is
     * FY2022, and 平成31年度 and 令和元年度 are one year. What reads in two ways is refused: {@code 18} (2018 or 平成18), and
     * 平成30年 without 度, which is a calendar year.
     *
     * @param text a western year of four digits, or an era and its year: 元, or 1 to 999
     * @return the fiscal year
     * @throws IllegalArgumentException if the text is none of these, or the year is not from 1868 to 2999
     */
    public static FiscalYear parse(String text) {
        String plain = FullWidth.toAscii(text).strip();
        boolean marked = plain.endsWith(NENDO);
        String year =
                marked ? plain.substring(0, plain.length() - NENDO.length()).stripTrailing() : plain;
        Era era = Era.at(year, 0);
        int value;
        if (era != null) {
            value = eraYear(era, year.substring(era.lengthAt(year, 0)).stripLeading());
        } else if (!marked && year.regionMatches(true, 0, "FY", 0, 2)) {
            value = westernYear(year.substring(2).stripLeading());
        } else {
            value = westernYear(year);
        }
        if (value < 0) {
            throw Scan.refused(
                    "a fiscal year", text, "write 2018, FY2018, 2018年度, 平成30年度 or H30, with 元 or 1 for a first year");
        }
        return of(value);
    }

    private static int eraYear(Era era, String text) {
        int year = text.equals(FIRST) ? 1 : Scan.digits(text, 0, text.length());
        boolean padded = text.length() > 2 && text.startsWith("0");
        return year < 1 || text.length() > ERA_DIGITS || padded ? -1 : era.firstYear + year - 1;
    }

    private static int westernYear(String text) {
        return text.length() == 4 ? Scan.digits(text, 0, 4) : -1;
    }

    /**
     * The number of the year.
     *
     * @return the calendar year in which it begins, from 1868 to 2999
     */
    public int getValue() {
        return value;
    }

    /**
     * Its first day.
     *
     * @return 1 April
     */
    public LocalDate getFirstDay() {
        return LocalDate.of(value, Month.APRIL, 1);
    }

    /**
     * Its last day.
     *
     * @return 31 March of the calendar year after
     */
    public LocalDate getLastDay() {
        return LocalDate.of(value + 1, Month.MARCH, 31);
    }

    /**
     * Whether a day belongs to this year.
     *
     * @param day any day
     * @return true from 1 April to 31 March
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(getFirstDay()) && !day.isAfter(getLastDay());
    }

    /**
     * A later or earlier year.
     *
     * @param years how many years later; negative for earlier
     * @return that year
     * @throws IllegalArgumentException if it is not from 1868 to 2999
     */
    public FiscalYear plusYears(int years) {
        long sum = (long) value + years;
        if (sum < MIN_VALUE || sum > MAX_VALUE) {
            throw outOfRange(sum);
        }
        return new FiscalYear((int) sum);
    }

    /**
     * The year's Japanese name: 平成30年度, 令和元年度.
     *
     * <p>A fiscal year carries the name of the calendar year in which it begins, and a calendar year that brought a new
     * era carries the new one. So FY2019 is 令和元年度 from end to end, although April 2019 was still 平成31年: the
     * ministries agreed so for the national budget (「改元に伴う元号による年表示の取扱いについて」, 1 April 2019), and most
     * municipalities followed. FY1989 is 平成元年度, and FY1988 stays 昭和63年度 although 平成 came before it ended. FY1912
     * and FY1926 are named by the same rule, though documents also call them 明治45年度 and 大正15年度; {@link #parse}
     * reads either name.
     *
     * @return the name, which {@link #parse} reads back; years to come are counted on in 令和
     */
    public String toJapanese() {
        return format(FiscalYearStyle.ERA);
    }

    /**
     * The year as documents print it: 平成30年度, H30, 2018年度, 2018（平成30）年度. A year of change carries the new era, as in
     * {@link #toJapanese}.
     *
     * @param style the form
     * @return the text, which {@link JapaneseDates#read} reads back
     */
    public String format(FiscalYearStyle style) {
        return style.print(value, Era.of(value));
    }

    private static IllegalArgumentException outOfRange(long value) {
        return new IllegalArgumentException(
                "a fiscal year is from " + MIN_VALUE + " to " + MAX_VALUE + ", not " + value);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FiscalYear year && value == year.value;
    }

    @Override
    public int hashCode() {
        return value;
    }

    /**
     * The year as periods are written, such as {@code FY2018}.
     *
     * @return the text, which {@link #parse} reads back
     */
    @Override
    public String toString() {
        return "FY" + value;
    }
}
