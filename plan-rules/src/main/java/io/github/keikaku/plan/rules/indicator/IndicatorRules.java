package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.rules.Rule;
import java.util.List;

/** The rules on indicators. */
public final class IndicatorRules {

    private IndicatorRules() {}

    /**
     * The rules of this group.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return List.of(
                new UnitMissing(),
                new UnitNameMismatch(),
                new NameDuplicate(),
                new ObservationDuplicate(),
                new ObservationConflict(),
                new PeriodMixed(),
                new PeriodOutsidePlan(),
                new NotEvaluatedYear(),
                new ValueMissing(),
                new ValueUnexpected(),
                new ValueNegative(),
                new WholeZero(),
                new RatioExceedsWhole(),
                new PercentageRange(),
                new SeriesGap(),
                new Outlier(),
                new TargetMissing(),
                new TargetAgainstPolarity(),
                new BreakdownSum(),
                new Stale());
    }
}
