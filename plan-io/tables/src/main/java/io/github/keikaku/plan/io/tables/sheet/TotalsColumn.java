package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.indicator.Unit;
import io.github.keikaku.plan.model.text.PrintedNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a column from above, against which its totals are checked. Only exact numbers of one unit add up; a blank
 * is no zero.
 */
final class TotalsColumn {

    private static final int MEAN_DIGITS = 20;

    private final List<Entry> entries = new ArrayList<>();

    /** Figures that are read only once there is a total: most tables have none. */
    private final List<Figure> unread = new ArrayList<>();

    /** What came of comparing a total: why its cell is as it is, and what it should be where it differs. */
    record Verdict(CellReason reason, Optional<BigDecimal> computed) {
        private static Verdict of(CellReason reason) {
            return new Verdict(reason, Optional.empty());
        }
    }

    /** What a row is about, and whether it is about a part of it such as an area. */
    record Group(String of, boolean isPart) {
        static final Group ANY = new Group("", false);

        boolean isAny() {
            return of.isEmpty();
        }
    }

    /** A figure as printed. */
    private record Figure(String printed, Optional<String> unit, Group group) {}

    /** A figure or a total; the level of a figure is 0, and its reason says why it cannot be added. */
    private record Entry(int level, Group group, BigDecimal value, Optional<Unit> unit, Optional<CellReason> obstacle) {
        boolean isPart() {
            return group.isPart();
        }
    }

    /**
     * Adds a figure.
     *
     * @param printed the cell, possibly blank
     * @param unit the unit of a number without one
     * @param group what the row is about, where rows of one thing are totalled by themselves
     */
    void add(String printed, Optional<String> unit, Group group) {
        unread.add(new Figure(printed, unit, group));
    }

    private static Entry entry(int level, String printed, Optional<String> unit, Group group) {
        Optional<PrintedNumber> number =
                PrintedNumber.read(printed, unit.orElse("")).getNumber();
        Optional<CellReason> obstacle = Optional.empty();
        if (number.isEmpty() || !isExact(number.get())) {
            obstacle = Optional.of(
                    Keys.isBlank(printed) ? CellReason.TOTALS_UNCHECKED_BLANK : CellReason.TOTALS_UNCHECKED_INEXACT);
        }
        return new Entry(
                level,
                group,
                number.map(PrintedNumber::getValue).orElse(BigDecimal.ZERO),
                number.flatMap(PrintedNumber::getUnit).or(() -> unit).map(Unit::of),
                obstacle);
    }

    private static boolean isExact(PrintedNumber number) {
        return !number.isApproximate()
                && number.getBound().isEmpty()
                && number.getOutOf().isEmpty();
    }

    /**
     * Compares a total with what stands above it since the last one of its kind or higher.
     *
     * @param unit the unit of the total, where the row says one
     * @param group what the total is about, or any
     */
    Verdict check(TotalsKind kind, String printed, Optional<String> unit, Group group) {
        unread.forEach(figure -> entries.add(entry(0, figure.printed(), figure.unit(), figure.group())));
        unread.clear();
        List<Entry> above = since(kind.level(), group);
        Optional<Unit> common =
                above.stream().flatMap(any -> any.unit().stream()).findFirst();
        Entry total = entry(kind.level(), printed, unit.or(() -> common.map(Unit::toString)), group);
        Verdict verdict = compare(kind, total, above, common);
        if (kind != TotalsKind.MEAN) {
            entries.add(total);
        }
        return verdict;
    }

    /** A mean may stand below the total of the same rows. */
    private List<Entry> since(int level, Group group) {
        int from = entries.size();
        int until = Math.max(level, 1);
        while (level == 0 && from > 0 && entries.get(from - 1).level() > 0) {
            from--;
            until = Math.max(until, entries.get(from).level());
        }
        while (from > 0
                && entries.get(from - 1).level() < until
                && (group.isAny() || entries.get(from - 1).group().equals(group))) {
            from--;
        }
        return List.copyOf(entries.subList(from, entries.size()));
    }

    private static Verdict compare(TotalsKind kind, Entry total, List<Entry> above, Optional<Unit> common) {
        List<Entry> figures = above.stream().filter(any -> any.level() == 0).toList();
        if (figures.isEmpty()) {
            return Verdict.of(CellReason.TOTALS_UNCHECKED_NOTHING);
        }
        List<Entry> outermost = outermost(above);
        long parts = figures.stream().filter(Entry::isPart).count();
        if (parts > 0 && parts < figures.size()) {
            return Verdict.of(CellReason.TOTALS_UNCHECKED_PARTS);
        }
        Optional<CellReason> obstacle = total.obstacle()
                .or(() ->
                        figures.stream().flatMap(any -> any.obstacle().stream()).findFirst());
        if (obstacle.isPresent()) {
            return Verdict.of(obstacle.get());
        }
        boolean oneUnit = common.isPresent()
                && common.equals(total.unit())
                && above.stream().allMatch(any -> any.unit().equals(common));
        if (!oneUnit || (kind != TotalsKind.MEAN && common.get().isPercentage())) {
            return Verdict.of(CellReason.TOTALS_UNCHECKED_UNITS);
        }
        BigDecimal sum = sum(figures);
        if (kind == TotalsKind.MEAN) {
            BigDecimal mean = sum.divide(BigDecimal.valueOf(figures.size()), MEAN_DIGITS, RoundingMode.HALF_UP);
            BigDecimal step = BigDecimal.ONE.movePointLeft(total.value().scale());
            boolean near = mean.subtract(total.value()).abs().compareTo(step) < 0;
            return verdict(near, mean.setScale(total.value().scale() + 2, RoundingMode.HALF_UP));
        }
        boolean same = sum.compareTo(total.value()) == 0;
        boolean ofSubtotals = outermost.stream().allMatch(any -> any.obstacle().isEmpty())
                && sum(outermost).compareTo(total.value()) == 0;
        return verdict(same || ofSubtotals, sum);
    }

    private static Verdict verdict(boolean agrees, BigDecimal computed) {
        return agrees
                ? Verdict.of(CellReason.TOTALS_CHECKED)
                : new Verdict(CellReason.TOTALS_DIFFER, Optional.of(computed));
    }

    /** The subtotals and what none of them covers. */
    private static List<Entry> outermost(List<Entry> above) {
        List<Entry> outermost = new ArrayList<>();
        for (Entry entry : above) {
            while (!outermost.isEmpty() && outermost.get(outermost.size() - 1).level() < entry.level()) {
                outermost.remove(outermost.size() - 1);
            }
            outermost.add(entry);
        }
        return outermost;
    }

    private static BigDecimal sum(List<Entry> entries) {
        return entries.stream().map(Entry::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
