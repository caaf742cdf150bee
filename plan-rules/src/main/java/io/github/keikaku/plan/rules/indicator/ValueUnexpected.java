package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.StandardRule;

/** A value beside a status that says that there is none. */
final class ValueUnexpected extends StandardRule {

    ValueUnexpected() {
        super(error("indicator.value.unexpected", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        Indicators.eachObservation(context, (indicator, placed) -> {
            if (placed.hasValue()
                    && !ValueMissing.WITH_VALUE.contains(placed.observation().getStatus())) {
                context.report(placed.path().child("value"), finding -> {
                    placed.describe(finding);
                    finding.argument("value", placed.knownValue())
                            .argument("status", placed.observation().getStatus().name());
                });
            }
        });
    }
}
