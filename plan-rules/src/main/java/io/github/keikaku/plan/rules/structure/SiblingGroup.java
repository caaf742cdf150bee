package io.github.keikaku.plan.rules.structure;

import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.PlanPeriod;
import io.github.keikaku.plan.model.common.LinkType;
import io.github.keikaku.plan.model.view.PlacedElement;
import java.util.List;
import java.util.Set;

/**
 * Elements of one level under one parent, and the numbers printed on all that stands under that parent, whatever its
 * level. Elements on two levels are no siblings: goal 2 and priority 2 may both stand at the root.
 */
record SiblingGroup(List<PlacedElement> members, Set<String> numbersUnderParent) {

    /** The siblings that stand here first; what is printed again (再掲) brings its number and title with it. */
    List<PlacedElement> originals() {
        return members.stream().filter(placed -> !isRepeat(placed.getElement())).toList();
    }

    static boolean isRepeat(PlanElement element) {
        return element.getLinks().stream().anyMatch(link -> link.getType() == LinkType.REPEATS);
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
