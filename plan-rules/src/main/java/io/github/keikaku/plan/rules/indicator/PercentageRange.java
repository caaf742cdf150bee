package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.math.BigDecimal;
import java.util.List;

/** A percentage below 0 or above 100 of something that can be neither: not a rate of achievement, change or ratio. */
final class PercentageRange extends StandardRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Rates of one thing to another that is not its whole. */
    private static final List<String> UNBOUNDED = List.of(
            "達成", "進捗", "進ちょく", "増", "減", "伸び", "成長", "変化", "変動", "前年", "比", "倍", "充足", "稼働", "自給", "普及", "負担", "超過",
            "乖離", "利益", "利用率", "消化率");

    PercentageRange() {
        super(warning("indicator.percentage.range", "0.1.0")
                .addImplies("indicator.value.negative", "indicator.outlier"));
    }

    @Override
    public void check(RuleContext context) {
        for (PlacedIndicator indicator : Indicators.in(context)) {
            if (indicator.isPercentage() && !indicator.mentions(UNBOUNDED)) {
                indicator.observations().forEach(placed -> check(context, placed));
            }
        }
    }

    private static void check(RuleContext context, PlacedObservation placed) {
        placed.value()
                .filter(value -> value.signum() < 0 || value.compareTo(HUNDRED) > 0)
                .ifPresent(value -> context.report(placed.path().child("value"), finding -> {
                    placed.describe(finding);
                    finding.argument("value", value);
                }));
    }
}
