package io.github.keikaku.plan.rules.structure;

import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;

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
        Numbering.in(context).getRepeats().forEach(repeat -> report(context, repeat));
    }

    private static void report(RuleContext context, NumberPair repeat) {
        PlacedElement placed = repeat.after().placed();
        PlacedElement first = repeat.before().placed();
        context.report(
                placed.getPath().child("number"),
                finding -> finding.argument("element", placed.getElement().getId())
                        .argument("number", repeat.after().number())
                        .argument("otherElement", first.getElement().getId())
                        .argument("first", first.getPath().toString()));
    }
}
