package io.github.keikaku.plan.rules.plan;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanKind;
import io.github.keikaku.plan.model.PlanPeriod;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.StandardRule;

/**
 * A long-term care insurance plan off its cycle: three fiscal years, from 2006, 2009, 2012 and so on. A document about
 * something else that includes such a plan may run longer, but not without one whole cycle in it. Plans from before
 * FY2006, when the first cycle of three years began for all, are left alone.
 */
final class PeriodCycle extends StandardRule {

    private static final int FIRST_YEAR = 2006;
    private static final int YEARS = 3;

    PeriodCycle() {
        super(warning("plan.period.cycle", "0.1.0")
                .addImplies("plan.period.length")
                .addReferences(
                        "介護保険法（平成9年法律第123号）第117条第1項", "介護保険法等の一部を改正する法律（平成17年法律第77号）", "老人福祉法（昭和38年法律第133号）第20条の8"));
    }

    @Override
    public void check(RuleContext context) {
        Plan plan = context.getPlan();
        if (plan.getKind() == PlanKind.LONG_TERM_CARE_INSURANCE
                || plan.getIncludes().contains(PlanKind.LONG_TERM_CARE_INSURANCE)) {
            plan.getPeriod()
                    .filter(PlanPeriod::isInOrder)
                    .filter(period -> period.getFrom().getValue() >= FIRST_YEAR)
                    .filter(period -> !(runsOneCycle(period) || (isWider(plan) && holdsOneCycle(period))))
                    .ifPresent(period -> report(context, period));
        }
    }

    /** Plans for older people are made as one with the insurance plan by law; others may have a period of their own. */
    private static boolean isWider(Plan plan) {
        return plan.getKind() != PlanKind.LONG_TERM_CARE_INSURANCE && plan.getKind() != PlanKind.ELDERLY_CARE;
    }

    private static boolean runsOneCycle(PlanPeriod period) {
        int from = period.getFrom().getValue();
        return from == startOfCycle(period.getFrom()) && period.getTo().getValue() == from + YEARS - 1;
    }

    private static boolean holdsOneCycle(PlanPeriod period) {
        int firstWhole = startOfCycle(period.getFrom().plusYears(YEARS - 1));
        return firstWhole + YEARS - 1 <= period.getTo().getValue();
    }

    private static int startOfCycle(FiscalYear year) {
        return year.getValue() - (year.getValue() - FIRST_YEAR) % YEARS;
    }

    private static void report(RuleContext context, PlanPeriod period) {
        int start = startOfCycle(period.getFrom());
        context.report(
                ModelPath.root().child("period"),
                finding -> finding.argument("from", period.getFrom().getValue())
                        .argument("to", period.getTo().getValue())
                        .argument("cycleFrom", start)
                        .argument("cycleTo", start + YEARS - 1));
    }
}
