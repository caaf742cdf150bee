package io.github.keikaku.plan.model.time;

import io.github.keikaku.plan.model.internal.Scan;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date of which the document tells no more than the year, or the month, or the day: {@code 2018}, {@code 2018-11} or
 * {@code 2018-11-05}. Years are calendar years.
 *
 * <p>The order is by first day, the coarser first: {@code 2018}, {@code 2018-01}, {@code 2018-01-01}. It is consistent
 * with equals.
 */
public final class PartialDate implements Comparable<PartialDate> {

    /**
     * What a partial date looks like, as a regular expression of ECMA-262 without anchors, for schemas. It cannot see
     * that a month has no such day, nor the year 0; {@link #parse} does.
     */
    public static final String GRAMMAR = "(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?)";

    private static final Comparator<PartialDate> ORDER =
            Comparator.comparing(PartialDate::getFirstDay).thenComparing(date -> date.precision);

    private final LocalDate firstDay;
    private final Precision precision;

    private enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    private PartialDate(LocalDate firstDay, Precision precision) {
        this.firstDay = firstDay;
        this.precision = precision;
    }

    /**
     * A year.
     *
     * @param year the calendar year, from 1 to 9999
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate of(int year) {
        return new PartialDate(LocalDate.of(checkYear(year), 1, 1), Precision.YEAR);
    }

    /**
     * A month.
     *
     * @param month a month of the years 1 to 9999
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate of(YearMonth month) {
        checkYear(month.getYear());
        return new PartialDate(month.atDay(1), Precision.MONTH);
    }

    /**
     * A day.
     *
     * @param day a day of the years 1 to 9999
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate of(LocalDate day) {
        checkYear(day.getYear());
        return new PartialDate(day, Precision.DAY);
    }

    /**
     * Reads a date.
     *
     * @param text {@code 2018}, {@code 2018-11} or {@code 2018-11-05}, years from 0001 to 9999
     * @return the date
     * @throws IllegalArgumentException if the text is none of these or names no day of the calendar
     */
    public static PartialDate parse(String text) {
        LocalDate day = IsoDates.firstDay(text);
        if (day == null) {
            throw Scan.refused("a date", text, "write 2018, 2018-11 or 2018-11-05, a day that the calendar has");
        }
        Precision precision = switch (text.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            default -> Precision.DAY;
        };
        return new PartialDate(day, precision);
    }

    private static int checkYear(int year) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("the year of a date is from 1 to 9999, not " + year);
        }
        return year;
    }

    /**
     * The year.
     *
     * @return the calendar year, from 1 to 9999
     */
    public int getYear() {
        return firstDay.getYear();
    }

    /**
     * The month.
     *
     * @return the month, from 1 to 12, if known
     */
    public Optional<Integer> getMonth() {
        return precision == Precision.YEAR ? Optional.empty() : Optional.of(firstDay.getMonthValue());
    }

    /**
     * The day.
     *
     * @return the day of the month, from 1 to 31, if known
     */
    public Optional<Integer> getDay() {
        return precision == Precision.DAY ? Optional.of(firstDay.getDayOfMonth()) : Optional.empty();
    }

    /**
     * The earliest day it can mean.
     *
     * @return the first day of the year or month, or the day
     */
    public LocalDate getFirstDay() {
        return firstDay;
    }

    /**
     * The latest day it can mean.
     *
     * @return the last day of the year or month, or the day
     */
    public LocalDate getLastDay() {
        return switch (precision) {
            case YEAR -> LocalDate.of(firstDay.getYear(), 12, 31);
            case MONTH -> firstDay.withDayOfMonth(firstDay.lengthOfMonth());
            case DAY -> firstDay;
        };
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate date && precision == date.precision && firstDay.equals(date.firstDay);
    }

    @Override
    public int hashCode() {
        return firstDay.hashCode();
    }

    /**
     * The date as plan documents write it, such as {@code 2018-11}.
     *
     * @return the text, which {@link #parse} reads back
     */
    @Override
    public String toString() {
        String day = firstDay.toString();
        return switch (precision) {
            case YEAR -> day.substring(0, 4);
            case MONTH -> day.substring(0, 7);
            case DAY -> day;
        };
    }
}
