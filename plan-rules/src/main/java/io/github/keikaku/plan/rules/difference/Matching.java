package io.github.keikaku.plan.rules.difference;

import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which element of the older version became which of the newer, found in linear time: by ids, links, and then level by
 * level of the tree by number and title. Made once, then only read.
 */
final class Matching {

    private final PlanIndex older;
    private final PlanIndex newer;
    private final Map<PlacedElement, ElementMatch> byOlder = new HashMap<>();
    private final Map<PlacedElement, ElementMatch> byNewer = new HashMap<>();
    private final Map<PlacedElement, Set<PlacedElement>> successors = new HashMap<>();
    private final Map<PlacedElement, Set<PlacedElement>> predecessors = new HashMap<>();
    private final Map<PlacedElement, List<PlacedElement>> ambiguous = new HashMap<>();

    private Matching(PlanIndex older, PlanIndex newer) {
        this.older = older;
        this.newer = newer;
    }

    static Matching of(PlanIndex older, PlanIndex newer) {
        Matching matching = new Matching(older, newer);
        matching.matchIds();
        matching.matchLinks();
        new TitleMatching(matching).run();
        return matching;
    }

    PlanIndex older() {
        return older;
    }

    PlanIndex newer() {
        return newer;
    }

    Optional<ElementMatch> ofOlder(PlacedElement element) {
        return Optional.ofNullable(byOlder.get(element));
    }

    Optional<ElementMatch> ofNewer(PlacedElement element) {
        return Optional.ofNullable(byNewer.get(element));
    }

    /** What an element of the older version became; more than one where it was split. */
    Set<PlacedElement> successorsOf(PlacedElement element) {
        return successors.getOrDefault(element, Set.of());
    }

    /** What an element of the newer version came of; more than one where they were merged. */
    Set<PlacedElement> predecessorsOf(PlacedElement element) {
        return predecessors.getOrDefault(element, Set.of());
    }

    /** Elements of the other version with the same id, where it cannot be told which is which. */
    List<PlacedElement> namesakesOf(PlacedElement element) {
        return ambiguous.getOrDefault(element, List.of());
    }

    /** Whether nothing is known yet of what became of an element, or where it came from. */
    boolean isOpen(PlacedElement element) {
        return !byOlder.containsKey(element)
                && !byNewer.containsKey(element)
                && !successors.containsKey(element)
                && !predecessors.containsKey(element)
                && !ambiguous.containsKey(element);
    }

    void match(PlacedElement one, PlacedElement other, MatchBasis basis) {
        ElementMatch match = new ElementMatch(one, other, basis);
        byOlder.put(one, match);
        byNewer.put(other, match);
        descend(one, other);
    }

    private void descend(PlacedElement one, PlacedElement other) {
        successors.computeIfAbsent(one, key -> new LinkedHashSet<>()).add(other);
        predecessors.computeIfAbsent(other, key -> new LinkedHashSet<>()).add(one);
    }

    private void matchIds() {
        Map<String, List<PlacedElement>> olderById =
                group(older, placed -> placed.getElement().getId());
        Map<String, List<PlacedElement>> newerById =
                group(newer, placed -> placed.getElement().getId());
        olderById.forEach((id, ones) -> {
            List<PlacedElement> others = newerById.getOrDefault(id, List.of());
            if (ones.size() == others.size()) {
                for (int i = 0; i < ones.size(); i++) {
                    match(ones.get(i), others.get(i), MatchBasis.ID);
                }
            } else if (!others.isEmpty()) {
                ones.forEach(one -> ambiguous.put(one, others));
                others.forEach(other -> ambiguous.put(other, ones));
            }
        });
    }

    private void matchLinks() {
        Map<PlacedElement, Set<PlacedElement>> linked = new HashMap<>();
        VersionLinks.each(newer, older, (from, to) -> addLink(linked, to, from));
        VersionLinks.each(older, newer, (from, to) -> addLink(linked, from, to));
        for (PlacedElement one : older.getElements()) {
            linked.getOrDefault(one, Set.of()).forEach(other -> descend(one, other));
        }
        for (PlacedElement one : older.getElements()) {
            Set<PlacedElement> ways = successorsOf(one);
            if (ways.size() == 1 && !byOlder.containsKey(one)) {
                PlacedElement other = ways.iterator().next();
                if (predecessorsOf(other).size() == 1) {
                    match(one, other, MatchBasis.LINK);
                }
            }
        }
    }

    /** Ids go before links: a link between two elements that both have their counterpart adds nothing. */
    private void addLink(Map<PlacedElement, Set<PlacedElement>> linked, PlacedElement one, PlacedElement other) {
        boolean bothKnown = byOlder.containsKey(one) && byNewer.containsKey(other);
        if (!bothKnown && !ambiguous.containsKey(one) && !ambiguous.containsKey(other)) {
            linked.computeIfAbsent(one, key -> new LinkedHashSet<>()).add(other);
        }
    }

    static Map<String, List<PlacedElement>> group(PlanIndex index, Function<PlacedElement, String> key) {
        Map<String, List<PlacedElement>> groups = new LinkedHashMap<>();
        for (PlacedElement placed : index.getElements()) {
            groups.computeIfAbsent(key.apply(placed), any -> new ArrayList<>()).add(placed);
        }
        return groups;
    }
}
