package io.github.keikaku.plan.rules.structure;

import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.text.FullWidth;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.HashTwins;
import io.github.keikaku.plan.rules.internal.Invisible;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One title for two siblings. What is printed again, takes over in later years or is another department's share of the
 * same work may have the title of the other.
 */
final class TitleDuplicate extends StandardRule {

    TitleDuplicate() {
        super(warning("structure.title.duplicate", "0.1.0")
                .addImplies("structure.number.duplicate")
                .addReferences(Sources.KIYOSE_SHEET + "（再掲）"));
    }

    @Override
    public void check(RuleContext context) {
        for (SiblingGroup group : SiblingGroups.in(context).all()) {
            check(context, group.originals());
        }
    }

    private static void check(RuleContext context, List<PlacedElement> originals) {
        HashTwins titles = new HashTwins(originals.size());
        for (PlacedElement placed : originals) {
            titles.add(plainTitle(placed).hashCode());
        }
        BitSet twins = titles.find();
        Map<String, PlacedElement> firsts = new HashMap<>();
        for (int i = twins.nextSetBit(0); i >= 0; i = twins.nextSetBit(i + 1)) {
            PlacedElement placed = originals.get(i);
            String title = plainTitle(placed);
            PlacedElement first = Invisible.isAllOf(title) ? null : firsts.putIfAbsent(title, placed);
            if (first != null && !areTwo(first.getElement(), placed.getElement())) {
                report(context, placed, first);
            }
        }
    }

    private static String plainTitle(PlacedElement placed) {
        return FullWidth.toAscii(placed.getElement().getTitle()).strip();
    }

    private static boolean areTwo(PlanElement one, PlanElement two) {
        return SiblingGroup.takeTurns(one, two) || areOfOthers(one.getDepartments(), two.getDepartments());
    }

    private static boolean areOfOthers(List<String> one, List<String> two) {
        return !one.isEmpty() && !two.isEmpty() && !one.equals(two);
    }

    private static void report(RuleContext context, PlacedElement placed, PlacedElement first) {
        context.report(
                placed.getPath().child("title"),
                finding -> finding.argument("element", placed.getElement().getId())
                        .argument("otherElement", first.getElement().getId())
                        .argument("first", first.getPath().toString()));
    }
}
