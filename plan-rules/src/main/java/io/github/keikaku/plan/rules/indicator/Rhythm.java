package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.model.time.Period;
import io.github.keikaku.plan.model.time.PeriodKind;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** How often a series has figures, as the series itself shows: every year, every third year, every month. */
final class Rhythm {

    /** By what the periods of a series are counted. */
    enum Count {
        /** Fiscal years, and days that are the last of one. */
        FISCAL_YEARS,
        /** Calendar years. */
        CALENDAR_YEARS,
        /** Months. */
        MONTHS,
        /** One day in each year. */
        DAYS
    }

    private static final MonthDay END_OF_FISCAL_YEAR = MonthDay.of(Month.MARCH, 31);

    private final Count count;
    private final NavigableMap<Integer, PlacedObservation> figures;
    private final Map<Integer, Integer> steps = new HashMap<>();

    private Rhythm(Count count, NavigableMap<Integer, PlacedObservation> figures) {
        this.count = count;
        this.figures = figures;
        for (Integer number : figures.keySet()) {
            Integer before = figures.lowerKey(number);
            if (before != null) {
                steps.merge(number - before, 1, Integer::sum);
            }
        }
    }

    /**
     * The rhythm of a series.
     *
     * @param series figures with periods
     * @return its rhythm; empty where its periods are not all of one kind, each a single unit
     */
    static Optional<Rhythm> of(List<PlacedObservation> series) {
        NavigableMap<Integer, PlacedObservation> figures = new TreeMap<>();
        Count common = null;
        MonthDay day = null;
        for (PlacedObservation placed : series) {
            Period period = placed.knownPeriod();
            Count count = countOf(period);
            MonthDay dayOfYear = MonthDay.from(period.getFirstDay());
            boolean single = !period.isOpen()
                    && (!period.isRange() || period.toFiscalYear().isPresent());
            boolean sameDay = count != Count.DAYS || day == null || day.equals(dayOfYear);
            if (!single || !sameDay || (common != null && common != count)) {
                return Optional.empty();
            }
            common = count;
            day = dayOfYear;
            figures.putIfAbsent(numberOf(count, period), placed);
        }
        return common == null ? Optional.empty() : Optional.of(new Rhythm(common, figures));
    }

    /** By what a period is counted. */
    static Count countOf(Period period) {
        LocalDate first = period.getFirstDay();
        return switch (period.getKind()) {
            case FISCAL_YEAR -> Count.FISCAL_YEARS;
            case CALENDAR_YEAR -> Count.CALENDAR_YEARS;
            case MONTH -> period.toFiscalYear().isPresent() ? Count.FISCAL_YEARS : Count.MONTHS;
            case DAY -> MonthDay.from(first).equals(END_OF_FISCAL_YEAR) ? Count.FISCAL_YEARS : Count.DAYS;
        };
    }

    private static int numberOf(Count count, Period period) {
        LocalDate first = period.getFirstDay();
        return switch (count) {
            case FISCAL_YEARS -> period.getKind() == PeriodKind.DAY ? first.getYear() - 1 : first.getYear();
            case CALENDAR_YEARS, DAYS -> first.getYear();
            case MONTHS -> Math.toIntExact(monthNumber(YearMonth.from(first)));
        };
    }

    private static long monthNumber(YearMonth month) {
        return month.getYear() * 12L + month.getMonthValue() - 1;
    }

    /**
     * The step that is the most frequent, the shortest of several.
     *
     * @return a number of years or months from 1; empty where there is but one figure
     */
    Optional<Integer> getStep() {
        return steps.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** How many months lie between two figures as a rule; empty where there is but one. */
    Optional<Integer> getMonths() {
        return getStep().map(step -> count == Count.MONTHS ? step : step * 12);
    }

    /**
     * Where the rhythm, once it was kept, is broken by leaving out one or more beats. A series that begins with figures
     * far apart (a baseline of long ago) has not found its rhythm yet.
     */
    List<Gap> getGaps() {
        Optional<Integer> usual = getStep().filter(step -> steps.getOrDefault(step, 0) > 1);
        if (usual.isEmpty()) {
            return List.of();
        }
        int step = usual.get();
        List<Gap> gaps = new ArrayList<>();
        Integer before = null;
        boolean kept = false;
        for (Map.Entry<Integer, PlacedObservation> figure : figures.entrySet()) {
            int number = figure.getKey();
            int length = before == null ? 0 : number - before;
            if (kept && length > step && length % step == 0) {
                gaps.add(new Gap(figure.getValue(), print(number - length + step), print(number - step)));
            }
            kept = length == step;
            before = number;
        }
        return gaps;
    }

    /** The period of a number, as plan documents write it. */
    private String print(int number) {
        return switch (count) {
            case FISCAL_YEARS -> "FY" + number;
            case CALENDAR_YEARS -> "CY" + number;
            case MONTHS ->
                YearMonth.of(Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1)
                        .toString();
            case DAYS -> Integer.toString(number);
        };
    }

    /**
     * One or more beats left out.
     *
     * @param after the figure that comes next
     * @param from the first period without a figure
     * @param to the last period without a figure
     */
    record Gap(PlacedObservation after, String from, String to) {}
}
