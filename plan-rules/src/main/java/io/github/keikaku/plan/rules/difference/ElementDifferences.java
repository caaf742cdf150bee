package io.github.keikaku.plan.rules.difference;

import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.view.PlacedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What differs in the trees of two versions. */
final class ElementDifferences {

    private final Matching matching;
    private final List<Difference> differences = new ArrayList<>();
    private final List<NotCompared> notCompared = new ArrayList<>();

    private ElementDifferences(Matching matching) {
        this.matching = matching;
    }

    static ElementDifferences of(Matching matching) {
        ElementDifferences elements = new ElementDifferences(matching);
        Unmatched unmatched = Unmatched.of(matching);
        matching.newer().getElements().forEach(placed -> elements.addNewer(placed, unmatched));
        matching.older().getElements().forEach(placed -> elements.addOlder(placed, unmatched));
        return elements;
    }

    List<Difference> differences() {
        return differences;
    }

    List<NotCompared> notCompared() {
        return notCompared;
    }

    private void addNewer(PlacedElement placed, Unmatched unmatched) {
        matching.ofNewer(placed).ifPresent(this::compare);
        Set<PlacedElement> came = matching.predecessorsOf(placed);
        if (came.size() > 1) {
            differences.add(Difference.builder()
                    .kind(DifferenceKind.MERGED)
                    .subject(DifferenceSubject.ELEMENT)
                    .older(parts(came))
                    .addNewer(part(placed))
                    .build());
        }
        if (came.isEmpty()) {
            addAlone(placed, true, unmatched);
        }
    }

    private void addOlder(PlacedElement placed, Unmatched unmatched) {
        Set<PlacedElement> became = matching.successorsOf(placed);
        if (became.size() > 1) {
            differences.add(Difference.builder()
                    .kind(DifferenceKind.SPLIT)
                    .subject(DifferenceSubject.ELEMENT)
                    .addOlder(part(placed))
                    .newer(parts(became))
                    .build());
        }
        if (became.isEmpty()) {
            addAlone(placed, false, unmatched);
        }
    }

    private void addAlone(PlacedElement placed, boolean inNewer, Unmatched unmatched) {
        Optional<NotCompared> unsure = unmatched.find(placed, inNewer);
        unsure.ifPresent(notCompared::add);
        if (unsure.isEmpty()) {
            DifferencePart part = part(placed);
            differences.add(Difference.builder()
                    .kind(inNewer ? DifferenceKind.ADDED : DifferenceKind.REMOVED)
                    .subject(DifferenceSubject.ELEMENT)
                    .older(inNewer ? List.of() : List.of(part))
                    .newer(inNewer ? List.of(part) : List.of())
                    .build());
        }
    }

    private void compare(ElementMatch match) {
        PlanElement before = match.getOlder().getElement();
        PlanElement after = match.getNewer().getElement();
        Changes changes =
                new Changes(DifferenceSubject.ELEMENT, part(match.getOlder()), part(match.getNewer()), differences);
        if (Parents.differ(matching, match)) {
            changes.add(DifferenceKind.MOVED, parentOf(match.getOlder()), parentOf(match.getNewer()));
        } else if (!before.getLevel().equals(after.getLevel())) {
            changes.changed("level", before.getLevel(), after.getLevel());
        }
        changes.renamed(before.getTitle(), after.getTitle());
        changes.compare(DifferenceKind.RENUMBERED, before.getNumber(), after.getNumber());
        changes.compare("priority", flag(before.isPriority()), flag(after.isPriority()));
        changes.compare("goal", before.getGoal(), after.getGoal());
    }

    private static Optional<String> flag(boolean flag) {
        return flag ? Optional.of("true") : Optional.empty();
    }

    private static Optional<String> parentOf(PlacedElement placed) {
        return placed.getParent().map(parent -> parent.getElement().getId());
    }

    private static List<DifferencePart> parts(Set<PlacedElement> placed) {
        return placed.stream().map(ElementDifferences::part).toList();
    }

    static DifferencePart part(PlacedElement placed) {
        PlanElement element = placed.getElement();
        return DifferencePart.of(element.getId(), element.getTitle(), placed.getPath());
    }
}
