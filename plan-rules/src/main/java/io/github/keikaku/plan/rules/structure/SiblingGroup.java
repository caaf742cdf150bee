package io.github.keikaku.plan.rules.structure;

import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.PlanPeriod;
import io.github.keikaku.plan.model.common.LinkType;
import io.github.keikaku.plan.model.view.PlacedElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Elements of one level under one parent, and the numbers printed on all that stands under that parent, whatever its
 * level. Elements on two levels are no siblings: goal 2 and priority 2 may both stand at the root.
 */
final class SiblingGroup {

    private final List<PlanElement> allUnderParent;
    private final List<PlacedElement> members = new ArrayList<>();

    /** The same list as the members until one is printed again: in most groups none is. */
    private List<PlacedElement> originals = members;

    private int originalsWithGoal;
    private int membersWithChildren;

    /**
     * A group without members.
     *
     * @param allUnderParent the elements under the same parent, whatever their level
     */
    SiblingGroup(List<PlanElement> allUnderParent) {
        this.allUnderParent = allUnderParent;
    }

    void add(PlacedElement placed) {
        PlanElement element = placed.getElement();
        boolean repeat = isRepeat(element);
        if (repeat && originals == members) {
            originals = new ArrayList<>(members);
        }
        members.add(placed);
        membersWithChildren += element.getChildren().isEmpty() ? 0 : 1;
        if (!repeat) {
            originalsWithGoal += element.getGoal().isPresent() ? 1 : 0;
            if (originals != members) {
                originals.add(placed);
            }
        }
    }

    /** The level of the element around them; empty at the root. */
    Optional<String> levelAbove() {
        return members.get(0).getParent().map(parent -> parent.getElement().getLevel());
    }

    int originalsWithGoal() {
        return originalsWithGoal;
    }

    int membersWithChildren() {
        return membersWithChildren;
    }

    List<PlacedElement> members() {
        return members;
    }

    /** The siblings that stand here first; what is printed again (再掲) brings its number and title with it. */
    List<PlacedElement> originals() {
        return originals;
    }

    /** The plain numbers of all that stands under the parent. */
    Set<String> numbersUnderParent() {
        Set<String> numbers = new HashSet<>();
        for (PlanElement element : allUnderParent) {
            element.getNumber().map(NumberLabel::plain).ifPresent(numbers::add);
        }
        return numbers;
    }

    private static boolean isRepeat(PlanElement element) {
        return !element.getLinks().isEmpty()
                && element.getLinks().stream().anyMatch(link -> link.getType() == LinkType.REPEATS);
    }

    /** Whether the two never run in one year, so that the later one may have taken over number and title. */
    static boolean takeTurns(PlanElement one, PlanElement two) {
        return one.getPeriod().isPresent()
                && two.getPeriod().isPresent()
                && areApart(one.getPeriod().get(), two.getPeriod().get());
    }

    private static boolean areApart(PlanPeriod one, PlanPeriod two) {
        return one.getTo().compareTo(two.getFrom()) < 0 || two.getTo().compareTo(one.getFrom()) < 0;
    }
}
