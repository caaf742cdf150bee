package io.github.keikaku.plan.rules.structure;

import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.model.view.PlanIndex;
import io.github.keikaku.plan.rules.RuleContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All elements of a plan as groups of siblings of one level, made in one pass for the rules that compare siblings. */
final class SiblingGroups {

    private final Map<String, List<SiblingGroup>> groups = new LinkedHashMap<>();

    private SiblingGroups() {}

    static SiblingGroups in(RuleContext context) {
        return context.getShared(SiblingGroups.class, () -> of(context.getIndex()));
    }

    private static SiblingGroups of(PlanIndex index) {
        SiblingGroups siblings = new SiblingGroups();
        // For each depth, the groups under the parent whose children are being visited, by level.
        List<Map<String, SiblingGroup>> open = new ArrayList<>();
        for (PlacedElement placed : index.getElements()) {
            siblings.add(placed, index, open);
        }
        return siblings;
    }

    /** Elements come in the order of the document, so whatever is deeper than this one stood under another parent. */
    private void add(PlacedElement placed, PlanIndex index, List<Map<String, SiblingGroup>> open) {
        int depth = placed.getDepth();
        if (open.size() > depth + 1) {
            open.subList(depth + 1, open.size()).clear();
        } else if (open.size() == depth) {
            open.add(new HashMap<>());
        }
        String level = placed.getElement().getLevel();
        SiblingGroup group = open.get(depth).get(level);
        if (group == null) {
            group = new SiblingGroup(placed.getParent()
                    .map(parent -> parent.getElement().getChildren())
                    .orElseGet(() -> index.getPlan().getElements()));
            open.get(depth).put(level, group);
            groups.computeIfAbsent(level, any -> new ArrayList<>()).add(group);
        }
        group.add(placed);
    }

    /** The levels that have elements, known or not. */
    Set<String> getLevels() {
        return groups.keySet();
    }

    /** The groups of one level, in the order of the document. */
    List<SiblingGroup> onLevel(String level) {
        return Collections.unmodifiableList(groups.getOrDefault(level, List.of()));
    }

    /** All groups, level by level. */
    List<SiblingGroup> all() {
        return groups.values().stream().flatMap(List::stream).toList();
    }
}
