package io.github.keikaku.plan.rules;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.body.Milestone;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.role.RoleAssignment;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.model.view.PlanIndex;
import io.github.keikaku.plan.rules.document.PlanWalk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An element with all below it, and the parts of a plan that speak of one of them. */
final class ElementScope {

    private final Plan plan;
    private final Set<String> ids = new HashSet<>();

    ElementScope(PlanIndex index, String element) {
        this.plan = index.getPlan();
        // Named first: a finding may be about an element that the plan does not have.
        ids.add(element);
        Set<PlacedElement> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PlacedElement placed : index.getElements()) {
            boolean below = placed.getParent().filter(inside::contains).isPresent();
            if (below || placed.getElement().getId().equals(element)) {
                inside.add(placed);
                ids.add(placed.getElement().getId());
            }
        }
    }

    boolean concerns(Finding finding) {
        Optional<DataValue> named = Optional.ofNullable(finding.getArguments().get("element"));
        return named.filter(value -> value instanceof DataValue.Text text && ids.contains(text.value()))
                        .isPresent()
                || PlanWalk.elementAround(plan, finding.getPath())
                        .map(PlanElement::getId)
                        .filter(ids::contains)
                        .isPresent()
                || spokenOf(finding.getPath()).stream().anyMatch(ids::contains);
    }

    /** The elements of which the entry, role, indicator or milestone at a path speaks. */
    private List<String> spokenOf(ModelPath path) {
        List<String> segments = path.getSegments();
        String list = segments.isEmpty() ? "" : segments.get(0);
        List<String> elements = new ArrayList<>();
        switch (list) {
            case "roles" ->
                at(plan.getRoles(), segments, 1)
                        .flatMap(RoleAssignment::getElement)
                        .ifPresent(elements::add);
            case "milestones" ->
                at(plan.getMilestones(), segments, 1)
                        .flatMap(Milestone::getElement)
                        .ifPresent(elements::add);
            case "indicators" ->
                at(plan.getIndicators(), segments, 1).ifPresent(indicator -> addAll(elements, indicator));
            case "evaluations" ->
                at(plan.getEvaluations(), segments, 1)
                        .flatMap(evaluation -> at(evaluation.getEntries(), segments, 3))
                        .map(EvaluationEntry::getElement)
                        .ifPresent(elements::add);
            default -> {
                // Nothing else in a plan speaks of an element.
            }
        }
        return elements;
    }

    private static void addAll(List<String> elements, Indicator indicator) {
        indicator.getElement().ifPresent(elements::add);
        elements.addAll(indicator.getAlsoIn());
    }

    private static <T> Optional<T> at(List<T> items, List<String> segments, int depth) {
        if (segments.size() <= depth || !segments.get(depth).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        // No list is as long as a number of nine digits.
        int index = segments.get(depth).length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(segments.get(depth));
        return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }
}
