package io.github.keikaku.plan.rules.structure;

import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.model.view.PlanIndex;
import io.github.keikaku.plan.rules.RuleContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All elements of a plan as groups of siblings of one level, made in one pass for the rules that compare siblings. */
final class SiblingGroups {

    private final Map<String, Map<Optional<PlacedElement>, SiblingGroup>> groups = new LinkedHashMap<>();

    private SiblingGroups() {}

    static SiblingGroups in(RuleContext context) {
        return context.getShared(SiblingGroups.class, () -> of(context.getIndex()));
    }

    private static SiblingGroups of(PlanIndex index) {
        SiblingGroups siblings = new SiblingGroups();
        Map<Optional<PlacedElement>, Set<String>> numbers = new HashMap<>();
        for (PlacedElement placed : index.getElements()) {
            Optional<PlacedElement> parent = placed.getParent();
            Set<String> numbersUnderParent = numbers.computeIfAbsent(parent, key -> new HashSet<>());
            placed.getElement().getNumber().map(NumberLabel::plain).ifPresent(numbersUnderParent::add);
            siblings.groups
                    .computeIfAbsent(placed.getElement().getLevel(), level -> new LinkedHashMap<>())
                    .computeIfAbsent(parent, key -> new SiblingGroup(new ArrayList<>(), numbersUnderParent))
                    .members()
                    .add(placed);
        }
        return siblings;
    }

    /** The levels that have elements, known or not. */
    Set<String> getLevels() {
        return groups.keySet();
    }

    /** The groups of one level, in the order of the document. */
    List<SiblingGroup> onLevel(String level) {
        return List.copyOf(groups.getOrDefault(level, Map.of()).values());
    }

    /** All groups, level by level. */
    List<SiblingGroup> all() {
        return groups.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .toList();
    }
}
