package io.github.keikaku.plan.io.csv;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.indicator.ObservationStatus;
import io.github.keikaku.plan.model.time.JapaneseDates;
import io.github.keikaku.plan.model.time.Period;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The indicators of a plan laid out as cities print them: measures on their first row only, full-width digits in groups of
 * three, a part of a whole with a slash, years of an era.
 */
final class PrintedIndicators {

    private static final List<String> LABELS = List.of("取組", "指標名", "単位", "地区");
    private static final int YEARS_OF_A_BLOCK = 3;

    private final List<Indicator> indicators;
    private final Map<String, PlacedElement> elements;
    private final List<List<String>> rows = new ArrayList<>();
    private String measure = "";

    private PrintedIndicators(Plan plan) {
        this.indicators = plan.getIndicators();
        this.elements = PlanIndex.of(plan).getElements().stream()
                .collect(Collectors.toMap(placed -> placed.getElement().getId(), Function.identity()));
        rows.add(List.of("清瀬市地域福祉計画　指標の目標値と実績値"));
        rows.add(List.of());
    }

    /** Years side by side. */
    static List<List<String>> yearsAsColumns(Plan plan) {
        PrintedIndicators printed = new PrintedIndicators(plan);
        List<Period> periods = printed.periods();
        printed.rows.add(joined(LABELS, periods.stream().map(period -> wide(JapaneseDates.format(period)))));
        for (Indicator indicator : printed.indicators) {
            for (Optional<String> area : areas(indicator, periods)) {
                printed.rows.add(joined(
                        printed.labels(indicator, area),
                        periods.stream().map(period -> cell(indicator, ObservationKind.ACTUAL, period, area))));
            }
        }
        return printed.rows;
    }

    /** 目標 and 実績 below each other, the name on the first of them only. */
    static List<List<String>> kindsAsRows(Plan plan) {
        PrintedIndicators printed = new PrintedIndicators(plan);
        List<Period> periods = printed.periods();
        printed.rows.add(joined(
                joined(LABELS, Stream.of("")), periods.stream().map(period -> wide(JapaneseDates.format(period)))));
        for (Indicator indicator : printed.indicators) {
            for (Optional<String> area : areas(indicator, periods)) {
                List<String> labels = printed.labels(indicator, area);
                for (ObservationKind kind : List.of(ObservationKind.TARGET, ObservationKind.ACTUAL)) {
                    boolean first = kind == ObservationKind.TARGET;
                    printed.rows.add(joined(
                            joined(first ? labels : List.of("", "", "", ""), Stream.of(first ? "目標" : "実績")),
                            periods.stream().map(period -> cell(indicator, kind, period, area))));
                }
            }
        }
        return printed.rows;
    }

    /** Years over 目標 and 実績, a few years in a block, the blocks one below the other. */
    static List<List<String>> blocks(Plan plan) {
        PrintedIndicators printed = new PrintedIndicators(plan);
        List<Period> all = printed.periods();
        for (int from = 0; from < all.size(); from += YEARS_OF_A_BLOCK) {
            List<Period> periods = all.subList(from, Math.min(from + YEARS_OF_A_BLOCK, all.size()));
            boolean first = from == 0;
            printed.rows.add(joined(
                    first ? LABELS : List.of("", "", "", ""),
                    periods.stream().flatMap(period -> Stream.of(wide(JapaneseDates.format(period)), "", ""))));
            printed.rows.add(joined(
                    List.of("", "", "", ""),
                    periods.stream().flatMap(period -> Stream.of("目標(A)", "実績(B)", "達成率(B/A)"))));
            printed.measure = "";
            for (Indicator indicator : printed.indicators) {
                for (Optional<String> area : areas(indicator, periods)) {
                    printed.rows.add(joined(
                            printed.labels(indicator, area),
                            periods.stream()
                                    .flatMap(period -> Stream.of(
                                            cell(indicator, ObservationKind.TARGET, period, area),
                                            cell(indicator, ObservationKind.ACTUAL, period, area),
                                            "100％"))));
                }
            }
            printed.rows.add(List.of());
        }
        return printed.rows;
    }

    private List<Period> periods() {
        return indicators.stream()
                .flatMap(indicator -> indicator.getObservations().stream())
                .flatMap(observation -> observation.getPeriod().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Optional<String>> areas(Indicator indicator, List<Period> periods) {
        return indicator.getObservations().stream()
                .filter(observation ->
                        observation.getPeriod().filter(periods::contains).isPresent())
                .map(Observation::getArea)
                .distinct()
                .toList();
    }

    private List<String> labels(Indicator indicator, Optional<String> area) {
        PlacedElement element = elements.get(indicator.getElement().orElseThrow());
        String label = "【取組" + wide(element.getElement().getNumber().orElseThrow()) + "】"
                + element.getElement().getTitle();
        boolean again = label.equals(measure);
        measure = label;
        return List.of(
                again ? "" : label, indicator.getName(), indicator.getUnit().orElse(""), area.orElse(""));
    }

    private static String cell(Indicator indicator, ObservationKind kind, Period period, Optional<String> area) {
        return indicator.getObservations().stream()
                .filter(observation -> observation.getKind() == kind
                        && observation.getPeriod().equals(Optional.of(period))
                        && observation.getArea().equals(area))
                .map(observation -> text(indicator, observation))
                .findFirst()
                .orElse("");
    }

    private static String text(Indicator indicator, Observation observation) {
        if (observation.getStatus() == ObservationStatus.NON_NUMERIC) {
            return observation.getPrinted().orElseThrow();
        }
        String unit =
                observation.getOutOfUnit().isPresent() ? indicator.getUnit().orElse("") : "";
        String whole = observation
                .getOutOf()
                .map(outOf ->
                        unit + "／" + grouped(outOf) + observation.getOutOfUnit().orElse(""))
                .orElse("");
        return (observation.isApproximate() ? "約" : "")
                + observation.getValue().map(PrintedIndicators::grouped).orElse("")
                + whole;
    }

    private static String grouped(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        return wide(format.format(value));
    }

    private static String wide(String text) {
        return text.codePoints()
                .map(c -> c > ' ' && c <= '~' ? c + 0xFEE0 : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static List<String> joined(List<String> labels, Stream<String> cells) {
        return Stream.concat(labels.stream(), cells).toList();
    }
}
