package io.github.keikaku.plan.rules.plan;

import io.github.keikaku.plan.rules.Rule;
import java.util.List;

/** The rules on the plan as a whole. */
public final class PlanRules {

    private PlanRules() {}

    /**
     * The rules of this group.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return List.of(
                new PeriodReversed(),
                new PeriodMissing(),
                new PeriodCycle(),
                new PeriodLength(),
                new MunicipalityCheckDigit(),
                new MunicipalityUnknown(),
                new MunicipalityNameMismatch());
    }
}
