package io.github.keikaku.plan.rules.difference;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What differs in the figures of one indicator. A figure is known by what it is about, never by where it stands. */
final class Figures {

    private final Indicator indicator;
    private final ModelPath path;
    private final Map<String, DifferencePart> parts = new LinkedHashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    private Figures(Indicator indicator, ModelPath path) {
        this.indicator = indicator;
        this.path = path.child("observations");
        for (int i = 0; i < indicator.getObservations().size(); i++) {
            add(indicator.getObservations().get(i), i);
        }
    }

    private void add(Observation observation, int index) {
        String key = keyOf(observation);
        parts.putIfAbsent(key, DifferencePart.of(indicator.getId(), indicator.getName(), path.child(index)));
        values.merge(key, print(observation), (one, other) -> one + " / " + other);
    }

    static List<Difference> differences(Changes of, Indicator before, Indicator after) {
        Figures older = new Figures(before, of.older().getPath());
        Figures newer = new Figures(after, of.newer().getPath());
        List<Difference> differences = new ArrayList<>();
        Stream.concat(newer.values.keySet().stream(), older.values.keySet().stream())
                .distinct()
                .filter(key -> !older.valueOf(key).equals(newer.valueOf(key)))
                .forEach(key -> differences.add(Difference.builder()
                        .kind(kind(older.valueOf(key), newer.valueOf(key)))
                        .subject(DifferenceSubject.OBSERVATION)
                        .older(older.partOf(key))
                        .newer(newer.partOf(key))
                        .member(key)
                        .before(older.valueOf(key))
                        .after(newer.valueOf(key))
                        .build()));
        return differences;
    }

    private static DifferenceKind kind(Optional<String> before, Optional<String> after) {
        if (before.isEmpty()) {
            return DifferenceKind.ADDED;
        }
        return after.isEmpty() ? DifferenceKind.REMOVED : DifferenceKind.CHANGED;
    }

    private Optional<String> valueOf(String key) {
        return Optional.ofNullable(values.get(key));
    }

    private List<DifferencePart> partOf(String key) {
        return Stream.ofNullable(parts.get(key)).toList();
    }

    private static String keyOf(Observation observation) {
        return Stream.of(
                        observation.getPeriod().map(Object::toString),
                        Optional.of(observation.getKind().name()),
                        observation.getReportedIn().map(report -> "reported in " + report),
                        observation.getArea())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String print(Observation observation) {
        Optional<String> status = observation.getStatus() == ObservationStatus.NORMAL
                ? Optional.empty()
                : Optional.of(observation.getStatus().name());
        String value =
                observation.getValue().map(number -> number.toPlainString()).orElse("");
        String whole = observation
                .getOutOf()
                .map(number -> "/" + number.toPlainString()
                        + observation.getOutOfUnit().orElse(""))
                .orElse("");
        return Stream.of(
                        Optional.of(value + whole).filter(text -> !text.isEmpty()),
                        status,
                        observation.isApproximate() ? Optional.of("≈") : Optional.<String>empty(),
                        observation.getPrinted())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
