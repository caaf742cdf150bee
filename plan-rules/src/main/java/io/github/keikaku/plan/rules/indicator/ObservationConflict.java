package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.indicator.Repetitions.Repetition;
import io.github.keikaku.plan.rules.internal.StandardRule;

/** Two figures for one thing in one report. Both stay as they were read; the document has to say which holds. */
final class ObservationConflict extends StandardRule {

    ObservationConflict() {
        super(warning("indicator.observation.conflict", "0.1.0").addImplies("indicator.outlier"));
    }

    @Override
    public void check(RuleContext context) {
        for (Repetition repetition : Repetitions.in(context)) {
            if (!repetition.agrees()) {
                report(context, repetition.again(), repetition.first());
            }
        }
    }

    private static void report(RuleContext context, PlacedObservation again, PlacedObservation first) {
        context.report(again.path(), finding -> {
            again.describe(finding);
            finding.argument("value", again.knownValue())
                    .argument("firstValue", first.knownValue())
                    .argument("first", first.path().toString());
            again.observation().getOutOf().ifPresent(whole -> finding.argument("outOf", whole));
            first.observation().getOutOf().ifPresent(whole -> finding.argument("firstOutOf", whole));
        });
    }
}
