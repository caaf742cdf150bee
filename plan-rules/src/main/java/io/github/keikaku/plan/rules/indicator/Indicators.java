package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanWalk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;

/** The indicators of a plan with their places, worked out once for all rules. */
final class Indicators {

    private final List<PlacedIndicator> indicators = new ArrayList<>();

    private Indicators(Plan plan) {
        PlanWalk.list(
                plan.getIndicators(),
                ModelPath.root().child("indicators"),
                (indicator, path) -> indicators.add(new PlacedIndicator(indicator, path)));
    }

    static List<PlacedIndicator> in(RuleContext context) {
        Indicators all = context.getShared(Indicators.class, () -> new Indicators(context.getPlan()));
        return Collections.unmodifiableList(all.indicators);
    }

    static void eachObservation(RuleContext context, BiConsumer<PlacedIndicator, PlacedObservation> visitor) {
        for (PlacedIndicator indicator : in(context)) {
            indicator.observations().forEach(observation -> visitor.accept(indicator, observation));
        }
    }
}
