package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.indicator.Unit;
import io.github.keikaku.plan.model.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One indicator, with its place.
 *
 * @param indicator the indicator
 * @param path where it stands
 * @param unit what its unit means, if it has one
 * @param observations its figures, in the order of the document
 */
record PlacedIndicator(Indicator indicator, ModelPath path, Optional<Unit> unit, List<PlacedObservation> observations) {

    private static final Comparator<Optional<Period>> UNKNOWN_FIRST = Comparator.comparing(
            period -> period.orElse(null), Comparator.nullsFirst(Comparator.<Period>naturalOrder()));

    private static final Comparator<PlacedObservation> IN_TIME = Comparator.comparing(PlacedObservation::knownPeriod)
            .thenComparing(placed -> placed.observation().getReportedIn(), UNKNOWN_FIRST);

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
        Map<Optional<String>, List<PlacedObservation>> byArea = new LinkedHashMap<>();
        for (PlacedObservation placed : observations) {
            if (placed.observation().getKind() == kind && placed.period().isPresent()) {
                byArea.computeIfAbsent(placed.observation().getArea(), area -> new ArrayList<>())
                        .add(placed);
            }
        }
        byArea.values().forEach(series -> series.sort(IN_TIME));
        return byArea;
    }
}
