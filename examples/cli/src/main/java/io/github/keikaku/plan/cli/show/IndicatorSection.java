package io.github.keikaku.plan.cli.show;

import io.github.keikaku.plan.cli.Texts;
import io.github.keikaku.plan.cli.show.Grid.Column;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.view.CurrentFigure;
import io.github.keikaku.plan.model.view.IndicatorSeries;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Each indicator under what it measures: its newest figure, the one before, the change; then targets and the like. */
final class IndicatorSection implements Section {

    private static final List<ObservationKind> OTHER_KINDS =
            List.of(ObservationKind.BASELINE, ObservationKind.TARGET, ObservationKind.PROJECTION);
    private static final Grid GRID = Grid.of(
            List.of(Column.words(34), Column.words(14), Column.numbers(22), Column.numbers(16), Column.numbers(10)));

    private final Texts texts;
    private final TimeWords times;
    private final PlanIndex index;

    IndicatorSection(Texts texts, PlanIndex index) {
        this.texts = texts;
        this.times = new TimeWords(texts);
        this.index = index;
    }

    @Override
    public List<String> lines() {
        List<Indicator> indicators = index.getPlan().getIndicators();
        if (indicators.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(Columns.heading(texts.get("show.indicators", indicators.size())));
        lines.addAll(GRID.row(List.of(
                "",
                texts.get("show.column.period"),
                texts.get("show.column.value"),
                texts.get("show.column.previous"),
                texts.get("show.column.change"))));
        byElement(indicators).forEach((element, measured) -> {
            lines.addAll(Columns.wrap(
                    element.map(id -> Names.ofElement(index, id)).orElseGet(() -> texts.get("show.wholePlan")),
                    PlanPage.COLUMNS));
            measured.forEach(indicator -> lines.addAll(lines(indicator)));
        });
        int left = indicators.stream().mapToInt(IndicatorSection::notShown).sum();
        if (left > 0) {
            lines.addAll(Columns.wrap(texts.get("show.moreFigures", left), PlanPage.COLUMNS));
        }
        return lines;
    }

    /** In the order of the tree: what is about the plan as a whole first, what refers to unknown elements last. */
    private Map<Optional<String>, List<Indicator>> byElement(List<Indicator> indicators) {
        Map<Optional<String>, List<Indicator>> found = new LinkedHashMap<>();
        indicators.forEach(indicator -> found.computeIfAbsent(indicator.getElement(), element -> new ArrayList<>())
                .add(indicator));
        Map<Optional<String>, List<Indicator>> inOrder = new LinkedHashMap<>();
        move(Optional.empty(), found, inOrder);
        for (PlacedElement placed : index.getElements()) {
            move(Optional.of(placed.getElement().getId()), found, inOrder);
        }
        inOrder.putAll(found);
        return inOrder;
    }

    private static void move(
            Optional<String> element,
            Map<Optional<String>, List<Indicator>> from,
            Map<Optional<String>, List<Indicator>> to) {
        List<Indicator> indicators = from.remove(element);
        if (indicators != null) {
            to.put(element, indicators);
        }
    }

    private List<String> lines(Indicator indicator) {
        List<IndicatorSeries> byArea = IndicatorSeries.byArea(indicator);
        List<String> lines = new ArrayList<>();
        boolean nameAlone = byArea.isEmpty() || byArea.get(0).getArea().isPresent();
        if (nameAlone) {
            lines.addAll(Columns.paragraph(2, indicator.getName()));
        }
        for (IndicatorSeries series : byArea) {
            String name = series.getArea().map(area -> "    " + area).orElse("  " + indicator.getName());
            lines.addAll(actuals(name, series));
            OTHER_KINDS.forEach(kind -> lines.addAll(others(kind, series)));
        }
        return lines;
    }

    private List<String> actuals(String name, IndicatorSeries series) {
        FigureWords words = new FigureWords(texts, series);
        List<Observation> undated = series.getUndatedObservations(ObservationKind.ACTUAL);
        Optional<CurrentFigure> current = series.getCurrent();
        List<String> lines = new ArrayList<>();
        current.ifPresent(figure -> lines.addAll(GRID.row(List.of(
                name,
                times.of(figure.getPeriod()),
                words.of(figure.getReadings()),
                previous(figure, words),
                words.change(figure)))));
        if (current.isEmpty() || !undated.isEmpty()) {
            lines.addAll(GRID.row(List.of(current.isEmpty() ? name : "", "", words.of(undated), "", "")));
        }
        return lines;
    }

    /** The figure before, with its period where that is not simply the one before. */
    private String previous(CurrentFigure figure, FigureWords words) {
        String values = words.of(figure.getPrevious());
        if (values.isEmpty() || figure.isPreviousAdjacent()) {
            return values;
        }
        return values + "\n"
                + figure.getPrevious().get(0).getPeriod().map(times::of).orElse("");
    }

    private List<String> others(ObservationKind kind, IndicatorSeries series) {
        FigureWords words = new FigureWords(texts, series);
        StringJoiner figures = new StringJoiner(texts.get("show.comma"));
        for (Observation observation : series.getObservations(kind)) {
            figures.add(observation.getPeriod().map(times::of).orElse("") + " " + words.of(observation));
        }
        series.getUndatedObservations(kind).forEach(observation -> figures.add(words.of(observation)));
        return figures.length() == 0
                ? List.of()
                : Columns.paragraph(4, texts.get("show.kind." + kind, figures.toString()));
    }

    private static int notShown(Indicator indicator) {
        int left = 0;
        for (IndicatorSeries series : IndicatorSeries.byArea(indicator)) {
            int shown = series.getCurrent()
                    .map(figure ->
                            figure.getReadings().size() + figure.getPrevious().size())
                    .orElse(0);
            left += series.getObservations(ObservationKind.ACTUAL).size() - shown;
        }
        return left;
    }
}
