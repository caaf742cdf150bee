package io.github.keikaku.plan.rules.plan;

import io.github.keikaku.plan.model.PlanPeriod;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.RuleParameter;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;

/** A plan that runs fewer or more years than plans do; as a rule a mistyped year. */
final class PeriodLength extends StandardRule {

    /** Plans of one year exist (an extension by a year, a yearly programme), so none is too short by default. */
    static final RuleParameter<Integer> LEAST = RuleParameter.integer("least", 1, 1, 1000);

    /** The longest basic concepts (基本構想) of comprehensive plans run about twenty years. */
    static final RuleParameter<Integer> MOST = RuleParameter.integer("most", 20, 1, 1000);

    PeriodLength() {
        super(warning("plan.period.length", "0.1.0")
                .addParameters(LEAST, MOST)
                .addReferences(Sources.WELFARE_PLAN_GUIDELINE));
    }

    @Override
    public void check(RuleContext context) {
        context.getPlan().getPeriod().filter(PlanPeriod::isInOrder).ifPresent(period -> check(context, period));
    }

    private static void check(RuleContext context, PlanPeriod period) {
        int years = period.getTo().getValue() - period.getFrom().getValue() + 1;
        int least = context.getParameter(LEAST);
        int most = context.getParameter(MOST);
        if (years < least || years > most) {
            context.report(
                    ModelPath.root().child("period"),
                    finding -> finding.argument("from", period.getFrom().getValue())
                            .argument("to", period.getTo().getValue())
                            .argument("years", years)
                            .argument("least", least)
                            .argument("most", most));
        }
    }
}
