package io.github.keikaku.plan.rules.law;

import io.github.keikaku.plan.model.PlanPeriod;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.StandardRule;

/**
 * A community welfare plan that declares some items of 社会福祉法107条1項 and not one that applied when it began. Making
 * such a plan is a duty of effort, so the texts only say that nothing was found.
 */
final class WelfareItemMissing extends StandardRule {

    WelfareItemMissing() {
        super(warning("law.social-welfare-act-107.item-missing", "0.1.0")
                .addReferences(
                        "社会福祉法（昭和26年法律第45号）第107条第1項、第106条の3第1項",
                        "地域包括ケアシステムの強化のための介護保険法等の一部を改正する法律（平成29年法律第52号）",
                        "地域共生社会の実現のための社会福祉法等の一部を改正する法律（令和2年法律第52号）"));
    }

    @Override
    public void check(RuleContext context) {
        DeclaredItems declared = DeclaredItems.in(context);
        if (DeclaredItems.concern(context.getPlan()) && declared.areAny() && !context.isExcerpt()) {
            context.getPlan()
                    .getPeriod()
                    .filter(PlanPeriod::isInOrder)
                    .ifPresent(period -> check(context, declared, period));
        }
    }

    private static void check(RuleContext context, DeclaredItems declared, PlanPeriod period) {
        for (WelfareItem item : WelfareItem.applyingTo(period.getFrom(), declared.nameWorks())) {
            if (!declared.cover(item)) {
                context.report(
                        ModelPath.root(),
                        finding -> finding.argument("item", item.getLegalItem().toString())
                                .argument("number", item.getNumber())
                                .argument("content", item.name())
                                .argument("from", period.getFrom().getValue()));
            }
        }
    }
}
