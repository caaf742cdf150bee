package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.indicator.Repetitions.Repetition;
import io.github.keikaku.plan.rules.internal.StandardRule;

/** The same figure twice: what is printed again under another element is recorded once, with {@code alsoIn}. */
final class ObservationDuplicate extends StandardRule {

    ObservationDuplicate() {
        super(error("indicator.observation.duplicate", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        for (Repetition repetition : Repetitions.in(context)) {
            if (repetition.agrees()) {
                PlacedObservation again = repetition.again();
                context.report(again.path(), finding -> {
                    again.describe(finding);
                    finding.argument("value", again.knownValue())
                            .argument("first", repetition.first().path().toString());
                });
            }
        }
    }
}
