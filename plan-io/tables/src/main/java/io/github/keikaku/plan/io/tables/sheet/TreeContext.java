package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.view.PlacedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The labels under which a row stands: each holds until one of its level or above follows, as if filled down. */
final class TreeContext {

    private final TreeMap<Integer, Label> labels = new TreeMap<>();

    void put(PlacedElement element, CellPosition cell) {
        labels.tailMap(element.getDepth(), true).clear();
        labels.put(element.getDepth(), new Label(element, cell));
    }

    boolean isEmpty() {
        return labels.isEmpty();
    }

    /** The lowest of the labels. */
    Optional<PlacedElement> lowest() {
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(labels.lastEntry().getValue().element());
    }

    /** The labels under which the plan does not have an element; each is told once. */
    List<Label> notAbove(PlacedElement measure) {
        List<Label> strange = new ArrayList<>();
        for (Label label : List.copyOf(labels.values())) {
            if (label.element().getDepth() < measure.getDepth() && !ElementMatcher.isBelow(measure, label.element())) {
                strange.add(label);
                labels.remove(label.element().getDepth());
            }
        }
        return strange;
    }

    /** A label and where it stands. */
    record Label(PlacedElement element, CellPosition cell) {}
}
