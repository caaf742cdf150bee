package io.github.keikaku.plan.rules.difference;

import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.internal.PlainTitle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tells elements that are surely new or gone from those that may be one another. Only elements of one level that share
 * their number, their title or what they stand under are looked at, and of many only the first, so that the time is
 * linear and both directions find the same.
 */
final class Unmatched {

    /** How many elements of one group are compared with each other, in each version. */
    private static final int MOST = 20;

    private static final int BEST = 3;

    private final Matching matching;
    private final Map<PlacedElement, Map<PlacedElement, Double>> candidates = new HashMap<>();
    private final Map<PlacedElement, Boolean> cutOff = new HashMap<>();
    private final Map<PlacedElement, String> titles = new HashMap<>();

    private Unmatched(Matching matching) {
        this.matching = matching;
    }

    static Unmatched of(Matching matching) {
        Unmatched unmatched = new Unmatched(matching);
        List<PlacedElement> older =
                matching.older().getElements().stream().filter(matching::isOpen).toList();
        List<PlacedElement> newer =
                matching.newer().getElements().stream().filter(matching::isOpen).toList();
        unmatched.compare(older, newer, Unmatched::number);
        unmatched.compare(older, newer, unmatched::parent);
        unmatched.compare(older, newer, unmatched::title);
        return unmatched;
    }

    private static Optional<Object> number(PlacedElement placed) {
        PlanElement element = placed.getElement();
        return element.getNumber().map(number -> List.of(element.getLevel(), PlainTitle.of(number)));
    }

    private Optional<Object> parent(PlacedElement placed) {
        record Under(Optional<PlacedElement> parent, String level) {}
        return Optional.of(
                new Under(Parents.inNewer(matching, placed), placed.getElement().getLevel()));
    }

    private Optional<Object> title(PlacedElement placed) {
        return Optional.of(titleOf(placed));
    }

    private void compare(
            List<PlacedElement> older, List<PlacedElement> newer, Function<PlacedElement, Optional<Object>> key) {
        Map<Object, List<PlacedElement>> ones = group(older, key);
        Map<Object, List<PlacedElement>> others = group(newer, key);
        ones.forEach((same, group) -> {
            List<PlacedElement> other = others.getOrDefault(same, List.of());
            if (!other.isEmpty()) {
                first(group).forEach(one -> first(other).forEach(two -> compare(one, two)));
                Stream.of(group, other)
                        .flatMap(list -> list.stream().skip(MOST))
                        .forEach(placed -> cutOff.put(placed, true));
            }
        });
    }

    private static Stream<PlacedElement> first(List<PlacedElement> group) {
        return group.stream().limit(MOST);
    }

    private void compare(PlacedElement one, PlacedElement other) {
        double similarity = Titles.similarity(titleOf(one), titleOf(other));
        if (similarity >= PlanDifferences.CANDIDATE_SIMILARITY) {
            add(one, other, similarity);
            add(other, one, similarity);
        }
    }

    private void add(PlacedElement of, PlacedElement candidate, double similarity) {
        candidates.computeIfAbsent(of, any -> new LinkedHashMap<>()).put(candidate, similarity);
    }

    private String titleOf(PlacedElement placed) {
        return titles.computeIfAbsent(
                placed, any -> PlainTitle.of(placed.getElement().getTitle()));
    }

    private static Map<Object, List<PlacedElement>> group(
            List<PlacedElement> elements, Function<PlacedElement, Optional<Object>> key) {
        Map<Object, List<PlacedElement>> groups = new LinkedHashMap<>();
        for (PlacedElement placed : elements) {
            key.apply(placed)
                    .ifPresent(value -> groups.computeIfAbsent(value, any -> new ArrayList<>())
                            .add(placed));
        }
        return groups;
    }

    /** Why an element is not compared; empty where it is matched, or surely only in its own version. */
    Optional<NotCompared> find(PlacedElement placed, boolean inNewer) {
        List<PlacedElement> namesakes = matching.namesakesOf(placed);
        if (!namesakes.isEmpty()) {
            Map<PlacedElement, Double> likely = new LinkedHashMap<>();
            namesakes.stream()
                    .limit(MOST)
                    .forEach(other -> likely.put(other, Titles.similarity(titleOf(placed), titleOf(other))));
            return Optional.of(notCompared(placed, inNewer, NotComparedReason.AMBIGUOUS_ID, likely));
        }
        Map<PlacedElement, Double> likely = candidates.getOrDefault(placed, Map.of());
        if (cutOff.containsKey(placed)) {
            return Optional.of(notCompared(placed, inNewer, NotComparedReason.TOO_MANY_CANDIDATES, likely));
        }
        return likely.isEmpty()
                ? Optional.empty()
                : Optional.of(notCompared(placed, inNewer, NotComparedReason.UNSURE, likely));
    }

    private static NotCompared notCompared(
            PlacedElement placed, boolean inNewer, NotComparedReason reason, Map<PlacedElement, Double> likely) {
        return ImmutableNotCompared.builder()
                .inNewer(inNewer)
                .part(ElementDifferences.part(placed))
                .reason(reason)
                .candidates(likely.entrySet().stream()
                        .sorted(Comparator.comparing(
                                (Map.Entry<PlacedElement, Double> entry) -> entry.getValue(),
                                Comparator.reverseOrder()))
                        .limit(BEST)
                        .<Candidate>map(entry -> ImmutableCandidate.builder()
                                .part(ElementDifferences.part(entry.getKey()))
                                .similarity(entry.getValue())
                                .build())
                        .toList())
                .build();
    }
}
