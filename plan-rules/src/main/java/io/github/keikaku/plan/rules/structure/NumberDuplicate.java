package io.github.keikaku.plan.rules.structure;

import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import io.github.keikaku.plan.rules.structure.NumberRun.Member;
import java.util.HashMap;
import java.util.Map;

/**
 * One number for two elements of a level: two siblings, or any two where numbering runs through the level. What is
 * printed again, or takes over in later years, may have the number of the other.
 */
final class NumberDuplicate extends StandardRule {

    NumberDuplicate() {
        super(warning("structure.number.duplicate", "0.1.0").addReferences(Sources.KIYOSE_SHEET + "（取組1～39の通し番号）"));
    }

    @Override
    public void check(RuleContext context) {
        for (NumberRun run : Numbering.in(context).getRuns()) {
            Map<String, PlacedElement> firsts = new HashMap<>();
            for (Member member : run.members()) {
                if (member.isNumber()) {
                    PlacedElement first = firsts.putIfAbsent(member.number(), member.placed());
                    if (first != null
                            && !SiblingGroup.takeTurns(
                                    first.getElement(), member.placed().getElement())) {
                        report(context, member, first);
                    }
                }
            }
        }
    }

    private static void report(RuleContext context, Member member, PlacedElement first) {
        PlanElement element = member.placed().getElement();
        context.report(
                member.placed().getPath().child("number"),
                finding -> finding.argument("element", element.getId())
                        .argument("number", member.number())
                        .argument("otherElement", first.getElement().getId())
                        .argument("first", first.getPath().toString()));
    }
}
