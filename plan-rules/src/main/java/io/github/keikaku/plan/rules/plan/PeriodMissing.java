package io.github.keikaku.plan.rules.plan;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;

/** A plan that does not say which fiscal years it runs. In an excerpt, they may stand in the part left out. */
final class PeriodMissing extends StandardRule {

    PeriodMissing() {
        super(warning("plan.period.missing", "0.1.0")
                .addReferences("介護保険法（平成9年法律第123号）第117条第1項（三年を一期とする）", Sources.WELFARE_PLAN_GUIDELINE));
    }

    @Override
    public void check(RuleContext context) {
        if (context.getPlan().getPeriod().isEmpty() && !context.isExcerpt()) {
            context.report(ModelPath.root(), finding -> {});
        }
    }
}
