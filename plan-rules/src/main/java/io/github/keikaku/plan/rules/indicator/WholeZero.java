package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.StandardRule;

/** A part of nothing: what cannot be counted has a status that says so. */
final class WholeZero extends StandardRule {

    WholeZero() {
        super(error("indicator.whole.zero", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        Indicators.eachObservation(context, (indicator, placed) -> {
            if (placed.observation()
                    .getOutOf()
                    .filter(whole -> whole.signum() == 0)
                    .isPresent()) {
                context.report(placed.path().child("outOf"), placed::describe);
            }
        });
    }
}
