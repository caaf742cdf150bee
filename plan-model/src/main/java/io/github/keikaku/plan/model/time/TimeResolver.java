package io.github.keikaku.plan.model.time;

import io.github.keikaku.plan.model.time.PrintedTime.Joint;
import io.github.keikaku.plan.model.time.PrintedUnit.Edge;
import io.github.keikaku.plan.model.time.PrintedUnit.Marker;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills in what printed units leave out, and makes periods of them. Stops at the first problem. */
final class TimeResolver {

    private static final int ERA_YEARS = 999;

    private final List<Period> periods = new ArrayList<>();
    private boolean yearBare;
    private @Nullable TimeProblem problem;

    /** What the units before have said: the era, the year, and whether it is a fiscal one. */
    private @Nullable Era era;

    private int year = PrintedUnit.ABSENT;
    private int month = PrintedUnit.ABSENT;
    private boolean fiscal;

    /** Whether a year was printed, and not only given as context. */
    private boolean yearPrinted;

    private TimeResolver() {}

    static TimeReading resolve(String text, PrintedTime time, @Nullable FiscalYear within) {
        TimeResolver resolver = new TimeResolver();
        if (within != null) {
            resolver.year = within.getValue();
            resolver.fiscal = true;
        }
        resolver.resolve(time);
        return resolver.problem == null
                ? TimeReading.understood(text, resolver.periods, resolver.yearBare)
                : TimeReading.failed(text, resolver.problem);
    }

    private void resolve(PrintedTime time) {
        shareMarkers(time.units);
        for (int i = 0; i < time.units.size() && problem == null; i++) {
            PrintedUnit unit = time.units.get(i);
            Period period = period(unit);
            if (period != null) {
                add(period, i == 0 ? Joint.LIST : time.joints.get(i - 1), i == 0 ? unit : time.units.get(i - 1), unit);
            }
            for (int k = 0; k < unit.annotations.size() && problem == null; k++) {
                compare(unit, unit.annotations.get(k));
            }
        }
        if (time.open && problem == null) {
            int last = periods.size() - 1;
            periods.set(last, Period.openFrom(periods.get(last)));
        }
    }

    /** 令和3～5年度: what marks the last year marks those before it; and 平成30年度～令和2 the other way round. */
    private void shareMarkers(List<PrintedUnit> units) {
        for (int i = units.size() - 2; i >= 0; i--) {
            shareMarker(units.get(i + 1), units.get(i));
        }
        for (int i = 1; i < units.size(); i++) {
            shareMarker(units.get(i - 1), units.get(i));
        }
        yearBare = units.stream().anyMatch(unit -> unit.hasYear() && unit.marker == Marker.NONE && !unit.hasMonth());
    }

    private static void shareMarker(PrintedUnit from, PrintedUnit to) {
        if (to.marker == Marker.NONE && to.hasYear() && !to.hasMonth()) {
            to.marker = from.marker;
        }
    }

    private @Nullable Period period(PrintedUnit unit) {
        if (unit.hasYear()) {
            int calendarYear = calendarYear(unit);
            if (calendarYear < 0) {
                return null;
            }
            year = calendarYear;
            yearPrinted = true;
            fiscal = unit.marker == Marker.FISCAL;
        } else if (year == PrintedUnit.ABSENT) {
            return failed(TimeProblem.YEAR_MISSING);
        }
        if (unit.hasMonth() || unit.hasDay()) {
            return monthOrDay(unit);
        }
        if (unit.edge == Edge.LAST_DAY && year == FiscalYear.MAX_VALUE) {
            return failed(TimeProblem.NO_SUCH_YEAR);
        }
        return unit.marker == Marker.CALENDAR ? calendarYear(unit.edge) : fiscalYear(unit.edge);
    }

    private int calendarYear(PrintedUnit unit) {
        int number = unit.year;
        if (unit.era != null || !unit.isAnchored()) {
            if (unit.era == null && !yearPrinted) {
                failed(TimeProblem.ERA_MISSING);
                return -1;
            }
            era = unit.era == null ? era : unit.era;
            boolean padded = unit.yearLength > 2 && number < 100;
            if (number < 1 || number > ERA_YEARS || padded) {
                failed(TimeProblem.NO_SUCH_YEAR);
                return -1;
            }
            number += era == null ? year / 100 * 100 : era.firstYear - 1;
        } else {
            era = null;
        }
        if (number < FiscalYear.MIN_VALUE || number > FiscalYear.MAX_VALUE) {
            failed(TimeProblem.NO_SUCH_YEAR);
            return -1;
        }
        return number;
    }

    private Period fiscalYear(Edge edge) {
        FiscalYear fiscalYear = FiscalYear.of(year);
        return switch (edge) {
            case NONE -> Period.of(fiscalYear);
            case FIRST_DAY -> Period.of(fiscalYear.getFirstDay());
            case LAST_DAY -> Period.of(fiscalYear.getLastDay());
        };
    }

    private Period calendarYear(Edge edge) {
        return edge == Edge.LAST_DAY ? Period.of(LocalDate.of(year, 12, 31)) : Period.ofCalendarYear(year);
    }

    private @Nullable Period monthOrDay(PrintedUnit unit) {
        month = unit.hasMonth() ? unit.month : month;
        if (month < 1 || month > 12) {
            return failed(TimeProblem.NO_SUCH_DAY);
        }
        YearMonth yearMonth = YearMonth.of(fiscal && month < 4 ? year + 1 : year, month);
        if (unit.hasDay() && !yearMonth.isValidDay(unit.day)) {
            return failed(TimeProblem.NO_SUCH_DAY);
        }
        LocalDate last = unit.hasDay() ? yearMonth.atDay(unit.day) : yearMonth.atEndOfMonth();
        if (last.getYear() > FiscalYear.MAX_VALUE) {
            return failed(TimeProblem.NO_SUCH_YEAR);
        }
        if (era == Era.MEIJI && last.getYear() < FiscalYear.FIRST_GREGORIAN) {
            return failed(TimeProblem.LUNAR_CALENDAR);
        }
        if (era != null && !fiscal && last.isBefore(era.firstDay)) {
            return failed(TimeProblem.BEFORE_ERA);
        }
        if (unit.weekday != null && last.getDayOfWeek() != unit.weekday) {
            return failed(TimeProblem.CONTRADICTION);
        }
        return unit.hasDay() || unit.edge == Edge.LAST_DAY ? Period.of(last) : Period.of(yearMonth);
    }

    private void add(Period period, Joint joint, PrintedUnit before, PrintedUnit unit) {
        Period last = periods.isEmpty() ? null : periods.get(periods.size() - 1);
        if (last == null || joint == Joint.LIST) {
            // 平成31・令和元年度 is one year with two names.
            if (!period.equals(last)) {
                periods.add(period);
            }
        } else if (last.getKind() != period.getKind() || last.isRange()) {
            failed(TimeProblem.MIXED_UNITS);
        } else if (last.getFirstDay().isBefore(period.getFirstDay())) {
            periods.set(periods.size() - 1, Period.range(last, period));
        } else if (!last.equals(period) || before.era == unit.era || unit.era == null) {
            failed(TimeProblem.REVERSED);
        }
    }

    private void compare(PrintedUnit unit, PrintedTime annotation) {
        annotation.units.forEach(inner -> adaptMarker(unit, inner));
        TimeResolver inner = new TimeResolver();
        inner.year = year;
        inner.fiscal = fiscal;
        inner.resolve(annotation);
        int last = periods.size() - 1;
        if (inner.problem != null) {
            problem = inner.problem;
        } else if (annotation.units.size() == 1 && annotation.last().isYear() && !annotation.open) {
            boolean fiscalInCalendar = unit.marker == Marker.CALENDAR && annotation.last().marker == Marker.FISCAL;
            if (fiscalInCalendar || inner.year != yearOf(unit, periods.get(last), inner.fiscal)) {
                failed(TimeProblem.CONTRADICTION);
            }
        } else if (inner.periods.size() == 1 && isPartOf(inner.periods.get(0), periods.get(last))) {
            periods.set(last, inner.periods.get(0));
        } else if (!isSame(inner.periods)) {
            failed(TimeProblem.CONTRADICTION);
        }
    }

    /** A year in brackets is of the kind that stands outside: 平成30年度（2018）, and 平成30年度（2018年） too. */
    private static void adaptMarker(PrintedUnit outer, PrintedUnit inner) {
        boolean looser = inner.marker == Marker.NONE || outer.marker == Marker.FISCAL;
        if (inner.hasYear() && !inner.hasMonth() && looser && !outer.hasMonth()) {
            inner.marker = outer.marker;
        }
    }

    /** The year that a unit names, or in which it lies if it names none. */
    private int yearOf(PrintedUnit unit, Period period, boolean fiscalYear) {
        if (unit.hasYear()) {
            return year;
        }
        return fiscalYear
                ? FiscalYear.from(period.getFirstDay()).getValue()
                : period.getFirstDay().getYear();
    }

    /** 平成30年度（平成31年3月31日現在） is a day of that year. */
    private static boolean isPartOf(Period inner, Period outer) {
        boolean coarser = inner.getKind().compareTo(outer.getKind()) > 0 && outer.getKind() != PeriodKind.MONTH;
        boolean months = inner.getKind() == PeriodKind.MONTH || inner.getKind() == PeriodKind.DAY;
        return months
                && coarser
                && outer.contains(inner.getFirstDay())
                && inner.getLastDay().filter(outer::contains).isPresent();
    }

    /** Whether other periods are those of the text, or the last of them, in other words. */
    private boolean isSame(List<Period> others) {
        int from = others.size() == 1 ? periods.size() - 1 : 0;
        return periods.subList(from, periods.size()).equals(others);
    }

    private @Nullable Period failed(TimeProblem reason) {
        problem = reason;
        return null;
    }
}
