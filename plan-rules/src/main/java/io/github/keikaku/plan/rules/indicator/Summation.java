package io.github.keikaku.plan.rules.indicator;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of a whole being added up. */
final class Summation {

    /** Beyond this, adding two decimals would only fill memory with zeros. */
    private static final int ADDABLE_SCALE = 100;

    private static final List<String> NOT_ADDED =
            List.of("平均", "率", "割合", "当たり", "あたり", "実人", "実数", "実利用", "重複", "複数回答");
    private static final List<String> UNITS_NOT_ADDED = List.of("%", "‰", "点", "ポイント", "倍", "歳", "度", "位");

    /** Units in which figures are rounded though they are whole numbers. */
    private static final String ROUNDED = "十百千万億";

    private BigDecimal sum = BigDecimal.ZERO;
    private int count;
    private int scale;
    private boolean negative;

    /** Whether figures of a part and of its whole are of a kind, and of one that adds up. */
    static boolean canAdd(PlacedIndicator part, PlacedIndicator whole) {
        boolean sameUnit =
                part.unit().isEmpty() || whole.unit().isEmpty() || part.unit().equals(whole.unit());
        return sameUnit && addsUp(part) && addsUp(whole);
    }

    private static boolean addsUp(PlacedIndicator placed) {
        return !placed.mentions(NOT_ADDED)
                && placed.unit()
                        .filter(unit -> UNITS_NOT_ADDED.contains(unit.toString()))
                        .isEmpty();
    }

    /** The figures that are exact and about which there is no disagreement, in the order of the document. */
    static Map<PlacedObservation.Key, PlacedObservation> exactFigures(PlacedIndicator indicator) {
        Map<PlacedObservation.Key, PlacedObservation> figures = new LinkedHashMap<>();
        Set<PlacedObservation.Key> unclear = new HashSet<>();
        for (PlacedObservation placed : indicator.observations()) {
            if (placed.hasValue()) {
                PlacedObservation first = figures.putIfAbsent(placed.key(), placed);
                if (!isExact(placed) || (first != null && first.knownValue().compareTo(placed.knownValue()) != 0)) {
                    unclear.add(placed.key());
                }
            }
        }
        figures.keySet().removeAll(unclear);
        return figures;
    }

    private static boolean isExact(PlacedObservation placed) {
        return !placed.observation().isApproximate()
                && placed.period().isPresent()
                && Math.abs((long) placed.knownValue().scale()) <= ADDABLE_SCALE;
    }

    void add(BigDecimal value) {
        sum = sum.add(value);
        scale = Math.max(scale, value.scale());
        negative |= value.signum() < 0;
        count++;
    }

    BigDecimal get() {
        return sum;
    }

    /**
     * Whether the whole cannot be right.
     *
     * @param indicator the whole
     * @param whole its value
     * @param all how many parts there are, or -1 where they need not be all
     */
    boolean isWrongFor(PlacedIndicator indicator, BigDecimal whole, int all) {
        int order = sum.subtract(whole).abs().compareTo(rounding(indicator, whole)) > 0 ? sum.compareTo(whole) : 0;
        return count == all ? order != 0 : order > 0 && !negative;
    }

    /** By how much rounded figures may miss their rounded whole: half of the last place for each of them. */
    private BigDecimal rounding(PlacedIndicator indicator, BigDecimal whole) {
        int places = Math.max(scale, whole.scale());
        boolean rounded = places > 0
                || indicator
                        .unit()
                        .filter(unit -> startsWithPower(unit.toString()))
                        .isPresent();
        return rounded
                ? BigDecimal.valueOf(count + 1L).multiply(BigDecimal.valueOf(5)).movePointLeft(Math.max(places, 0) + 1)
                : BigDecimal.ZERO;
    }

    private static boolean startsWithPower(String unit) {
        return !unit.isEmpty() && ROUNDED.indexOf(unit.charAt(0)) >= 0;
    }
}
