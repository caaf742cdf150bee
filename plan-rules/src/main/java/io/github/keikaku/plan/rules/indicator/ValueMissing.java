package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.model.indicator.Observation;
import io.github.keikaku.plan.model.indicator.ObservationStatus;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.EnumSet;
import java.util.Set;

/** A figure without a figure: zero, blank, not measured and not transcribed are four things, and this says none. */
final class ValueMissing extends StandardRule {

    /** The statuses that claim a value. */
    static final Set<ObservationStatus> WITH_VALUE = Set.copyOf(EnumSet.of(
            ObservationStatus.NORMAL,
            ObservationStatus.ESTIMATED,
            ObservationStatus.PROVISIONAL,
            ObservationStatus.FORECAST));

    ValueMissing() {
        super(error("indicator.value.missing", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        Indicators.eachObservation(context, (indicator, placed) -> {
            Observation observation = placed.observation();
            boolean lacksValue = WITH_VALUE.contains(observation.getStatus())
                    && observation.getValue().isEmpty();
            boolean lacksPrinted = observation.getStatus() == ObservationStatus.NON_NUMERIC
                    && observation.getPrinted().isEmpty();
            if (lacksValue || lacksPrinted) {
                context.report(placed.path(), finding -> {
                    placed.describe(finding);
                    finding.argument("status", observation.getStatus().name())
                            .argument("member", lacksValue ? "value" : "printed");
                });
            }
        });
    }
}
