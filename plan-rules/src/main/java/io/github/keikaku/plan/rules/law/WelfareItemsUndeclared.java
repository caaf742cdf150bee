package io.github.keikaku.plan.rules.law;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.StandardRule;

/** A community welfare plan with elements that does not say which of them address which item of 社会福祉法107条1項. */
final class WelfareItemsUndeclared extends StandardRule {

    WelfareItemsUndeclared() {
        super(info("law.social-welfare-act-107.undeclared", "0.1.0").addReferences("社会福祉法（昭和26年法律第45号）第107条第1項"));
    }

    @Override
    public void check(RuleContext context) {
        Plan plan = context.getPlan();
        boolean beforeTheItems = plan.getPeriod()
                .filter(period -> period.getFrom().compareTo(WelfareItem.FIRST_YEAR) < 0)
                .isPresent();
        if (DeclaredItems.concern(plan)
                && !plan.getElements().isEmpty()
                && !beforeTheItems
                && !context.isExcerpt()
                && !DeclaredItems.in(context).areAny()) {
            context.report(ModelPath.root(), finding -> {});
        }
    }
}
