package io.github.keikaku.plan.model.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stretch of time a figure is about: one fiscal year ({@code FY2018}), calendar year ({@code CY2018}), month
 * ({@code 2018-11}) or day ({@code 2019-03-31}); a range of two units of one kind ({@code FY2016/FY2018} or
 * {@code 2017-10/2018-03}), both included; or everything from a unit on ({@code 2017-10/}).
 *
 * <p>Periods of different kinds differ even where their days agree: {@code 2018-04/2019-03} is not equal to
 * {@code FY2018}, though {@link #toFiscalYear} answers for both. The order is by first day, then by length, the open one
 * last, then by kind; it is consistent with equals.
 */
public final class Period implements Comparable<Period> {

    /**
     * What a period looks like, as a regular expression of ECMA-262 without anchors, for schemas. It cannot see that a
     * range is reversed, a year before 1868, or a day not in its month; {@link #parse} does.
     */
    public static final String GRAMMAR = PeriodText.GRAMMAR;

    private static final Comparator<Period> ORDER = Comparator.comparing(Period::getFirstDay)
            .thenComparing(period -> period.getLastDay().orElse(LocalDate.MAX))
            .thenComparing(Period::getKind);

    private final PeriodKind kind;
    private final LocalDate firstDay;
    private final @Nullable LocalDate lastDay;

    private Period(PeriodKind kind, LocalDate firstDay, @Nullable LocalDate lastDay) {
        this.kind = kind;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /**
     * One fiscal year.
     *
     * @param year the year
     * @return the period
     */
    public static Period of(FiscalYear year) {
        return new Period(PeriodKind.FISCAL_YEAR, year.getFirstDay(), year.getLastDay());
    }

    /**
     * One calendar year.
     *
     * @param year the year, from 1868 to 2999
     * @return the period
     * @throws IllegalArgumentException if the year is out of range
     */
    public static Period ofCalendarYear(int year) {
        return unit(PeriodKind.CALENDAR_YEAR, LocalDate.of(checkYear(year), 1, 1));
    }

    /**
     * One month.
     *
     * @param month a month of the years 1868 to 2999
     * @return the period
     * @throws IllegalArgumentException if the year is out of range
     */
    public static Period of(YearMonth month) {
        checkYear(month.getYear());
        return unit(PeriodKind.MONTH, month.atDay(1));
    }

    /**
     * One day, as of which something was counted.
     *
     * @param day a day of the years 1868 to 2999
     * @return the period
     * @throws IllegalArgumentException if the year is out of range
     */
    public static Period of(LocalDate day) {
        checkYear(day.getYear());
        return unit(PeriodKind.DAY, day);
    }

    /**
     * Everything from one unit to another.
     *
     * @param first the first unit, neither a range nor open
     * @param last the last unit, of the same kind and later
     * @return the range, both included
     * @throws IllegalArgumentException if either is no single unit, they are of different kinds, or the last is not
     *     later than the first
     */
    public static Period range(Period first, Period last) {
        LocalDate end = last.lastDay;
        if (end == null || !first.isUnit() || !last.isUnit()) {
            throw noRange(first, last, "a range is made of two single units");
        }
        if (first.kind != last.kind) {
            throw noRange(first, last, "both ends of a range are of one kind");
        }
        if (!first.firstDay.isBefore(last.firstDay)) {
            throw noRange(first, last, "the end of a range is later than its beginning");
        }
        return new Period(first.kind, first.firstDay, end);
    }

    /**
     * Everything from one unit on.
     *
     * @param first the first unit, neither a range nor open
     * @return the open period
     * @throws IllegalArgumentException if the period is no single unit
     */
    public static Period openFrom(Period first) {
        if (!first.isUnit()) {
            throw new IllegalArgumentException("an open period starts from a single unit such as FY2018, not " + first);
        }
        return new Period(first.kind, first.firstDay, null);
    }

    /**
     * Reads a period. Nothing around it is tolerated, for this is how plan documents write it and not how people print
     * it.
     *
     * @param text {@code FY2018}, {@code CY2018}, {@code 2018-11} or {@code 2019-03-31}; two of one kind joined by a
     *     slash; or one followed by a slash; years from 1868 to 2999
     * @return the period
     * @throws IllegalArgumentException if the text is none of these; above all for a bare {@code 2018}, which reads as a
     *     fiscal year and as a calendar year
     */
    public static Period parse(String text) {
        return PeriodText.parse(text);
    }

    private static Period unit(PeriodKind kind, LocalDate firstDay) {
        return new Period(kind, firstDay, kind.lastDay(firstDay));
    }

    private static int checkYear(int year) {
        if (year < FiscalYear.MIN_VALUE || year > FiscalYear.MAX_VALUE) {
            throw new IllegalArgumentException("the year of a period is from " + FiscalYear.MIN_VALUE + " to "
                    + FiscalYear.MAX_VALUE + ", not " + year);
        }
        return year;
    }

    private static IllegalArgumentException noRange(Period first, Period last, String allowed) {
        return new IllegalArgumentException("no range from " + first + " to " + last + ": " + allowed);
    }

    /**
     * In what units it is counted.
     *
     * @return the kind
     */
    public PeriodKind getKind() {
        return kind;
    }

    /**
     * Its first day.
     *
     * @return the first day, included
     */
    public LocalDate getFirstDay() {
        return firstDay;
    }

    /**
     * Its last day.
     *
     * @return the last day, included; empty if the period is open
     */
    public Optional<LocalDate> getLastDay() {
        return Optional.ofNullable(lastDay);
    }

    /**
     * Whether it spans several units and ends.
     *
     * @return true for {@code FY2016/FY2018}, false for {@code FY2018} and {@code FY2018/}
     */
    public boolean isRange() {
        return lastDay != null && lastDay.isAfter(kind.lastDay(firstDay));
    }

    /**
     * Whether it has no end.
     *
     * @return true for {@code 2017-10/}
     */
    public boolean isOpen() {
        return lastDay == null;
    }

    private boolean isUnit() {
        return !isOpen() && !isRange();
    }

    /**
     * Whether a day lies within.
     *
     * @param day any day
     * @return true from the first day to the last, or for ever if open
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }

    /**
     * The one fiscal year whose days these are.
     *
     * @return the year, for {@code FY2018} as for {@code 2018-04/2019-03}; empty for any other stretch of time
     */
    public Optional<FiscalYear> toFiscalYear() {
        if (firstDay.getMonth() != Month.APRIL) {
            return Optional.empty();
        }
        FiscalYear year = FiscalYear.from(firstDay);
        return firstDay.equals(year.getFirstDay()) && year.getLastDay().equals(lastDay)
                ? Optional.of(year)
                : Optional.empty();
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period period
                && kind == period.kind
                && firstDay.equals(period.firstDay)
                && Objects.equals(lastDay, period.lastDay);
    }

    @Override
    public int hashCode() {
        return 31 * firstDay.hashCode() + Objects.hashCode(lastDay);
    }

    /**
     * The period as plan documents write it, such as {@code FY2016/FY2018}.
     *
     * @return the text, which {@link #parse} reads back
     */
    @Override
    public String toString() {
        String first = kind.print(firstDay);
        if (lastDay == null) {
            return first + "/";
        }
        return isRange() ? first + "/" + kind.print(lastDay) : first;
    }
}
