package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.model.indicator.Breakdown;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.List;

/** Figures of which nobody can tell what they count. A part is understood to count what its whole counts. */
final class UnitMissing extends StandardRule {

    /** Quantities that have no unit. */
    private static final List<String> PURE_NUMBERS = List.of("指数", "係数", "偏差値", "特殊出生率");

    UnitMissing() {
        super(warning("indicator.unit.missing", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        for (PlacedIndicator placed : Indicators.in(context)) {
            if (placed.unit().isEmpty()
                    && placed.hasValues()
                    && !placed.mentions(PURE_NUMBERS)
                    && !wholeHasUnit(context, placed.indicator())) {
                context.report(placed.path(), finding -> finding.argument("indicator", placed.id()));
            }
        }
    }

    private static boolean wholeHasUnit(RuleContext context, Indicator indicator) {
        return indicator
                .getBreakdown()
                .flatMap(Breakdown::getOf)
                .flatMap(context.getIndex()::findIndicator)
                .flatMap(Indicator::getUnit)
                .isPresent();
    }
}
