package io.github.keikaku.plan.rules.structure;

import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;

/**
 * Numbers left out in a count that otherwise goes on one by one. Only where all numbers rise in the order of the
 * document and more than twice as many are there as are missing: numbers with holes everywhere come from a register.
 */
final class NumberGap extends StandardRule {

    NumberGap() {
        super(info("structure.number.gap", "0.1.0").addReferences(Sources.KIYOSE_SHEET + "（取組1～39の通し番号）"));
    }

    @Override
    public void check(RuleContext context) {
        if (!context.isExcerpt()) {
            Numbering.in(context).getGaps().forEach(gap -> report(context, gap));
        }
    }

    private static void report(RuleContext context, NumberPair gap) {
        PlacedElement placed = gap.after().placed();
        context.report(
                placed.getPath().child("number"),
                finding -> finding.argument("element", placed.getElement().getId())
                        .argument("number", gap.after().number())
                        .argument("previous", gap.before().number())
                        .argument("missing", gap.missing()));
    }
}
