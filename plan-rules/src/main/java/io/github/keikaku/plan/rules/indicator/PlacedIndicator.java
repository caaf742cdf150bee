package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.indicator.Unit;
import io.github.keikaku.plan.model.time.Period;
import io.github.keikaku.plan.rules.document.PlanWalk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One indicator, with its place, and its figures in the order of the document and of time. */
final class PlacedIndicator {

    private static final Comparator<Optional<Period>> UNKNOWN_FIRST = Comparator.comparing(
            period -> period.orElse(null), Comparator.nullsFirst(Comparator.<Period>naturalOrder()));

    private static final Comparator<PlacedObservation> IN_TIME = Comparator.comparing(PlacedObservation::knownPeriod)
            .thenComparing(placed -> placed.observation().getReportedIn(), UNKNOWN_FIRST);

    private final Indicator indicator;
    private final ModelPath path;
    private final Optional<Unit> unit;
    private final List<PlacedObservation> observations;
    private @Nullable Map<ObservationKind, Map<Optional<String>, List<PlacedObservation>>> series;

    PlacedIndicator(Indicator indicator, ModelPath path) {
        this.indicator = indicator;
        this.path = path;
        this.unit = indicator.getUnit().filter(name -> !name.isBlank()).map(Unit::of);
        this.observations = new ArrayList<>(indicator.getObservations().size());
        PlanWalk.list(
                indicator.getObservations(),
                path.child("observations"),
                (observation, place) -> observations.add(new PlacedObservation(indicator, observation, place)));
    }

    Indicator indicator() {
        return indicator;
    }

    /** Where it stands. */
    ModelPath path() {
        return path;
    }

    /** What its unit means, if it has one. */
    Optional<Unit> unit() {
        return unit;
    }

    /** Its figures, in the order of the document. */
    List<PlacedObservation> observations() {
        return Collections.unmodifiableList(observations);
    }

    String id() {
        return indicator.getId();
    }

    boolean isPercentage() {
        return unit.filter(Unit::isPercentage).isPresent();
    }

    boolean hasValues() {
        return observations.stream().anyMatch(PlacedObservation::hasValue);
    }

    boolean has(ObservationKind kind) {
        return observations.stream().anyMatch(placed -> placed.observation().getKind() == kind);
    }

    /** Whether its name or definition contains one of some words. */
    boolean mentions(List<String> words) {
        String definition = indicator.getDefinition().orElse("");
        return words.stream().anyMatch(word -> indicator.getName().contains(word) || definition.contains(word));
    }

    /**
     * Its figures of one kind that have a period, with or without a value: one list for each area, each in the order of
     * time, a figure that was reported again after its first report.
     */
    Collection<List<PlacedObservation>> series(ObservationKind kind) {
        return seriesByArea(kind).values();
    }

    /** The same by area, the empty one for the whole municipality. */
    Map<Optional<String>, List<PlacedObservation>> seriesByArea(ObservationKind kind) {
        return Collections.unmodifiableMap(getSeries().getOrDefault(kind, Map.of()));
    }

    /** All series, kind by kind. */
    void eachSeries(Consumer<List<PlacedObservation>> visitor) {
        getSeries().values().forEach(byArea -> byArea.values().forEach(visitor));
    }

    /** Made when somebody asks: most indicators have one figure, in which no rule on series has anything to look for. */
    private Map<ObservationKind, Map<Optional<String>, List<PlacedObservation>>> getSeries() {
        if (series == null) {
            Map<ObservationKind, Map<Optional<String>, List<PlacedObservation>>> made =
                    new EnumMap<>(ObservationKind.class);
            observations.forEach(placed -> addToSeries(placed, made));
            made.values().forEach(byArea -> byArea.values().forEach(one -> one.sort(IN_TIME)));
            series = made;
        }
        return series;
    }

    private static void addToSeries(
            PlacedObservation placed, Map<ObservationKind, Map<Optional<String>, List<PlacedObservation>>> all) {
        if (placed.period().isPresent()) {
            all.computeIfAbsent(placed.observation().getKind(), kind -> new LinkedHashMap<>())
                    .computeIfAbsent(placed.observation().getArea(), area -> new ArrayList<>())
                    .add(placed);
        }
    }
}
