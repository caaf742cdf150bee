package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.math.BigDecimal;
import java.util.List;

/** Less than nothing, where no difference, balance or change is counted. */
final class ValueNegative extends StandardRule {

    private static final List<String> MAY_BE_NEGATIVE = List.of(
            "増減", "増加", "減少", "増", "収支", "損益", "差引", "差額", "との差", "の差", "格差", "伸び", "変化", "変動", "前年比", "前年度比", "対前年",
            "過不足", "気温", "影響");

    ValueNegative() {
        super(info("indicator.value.negative", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        Indicators.eachObservation(context, (indicator, placed) -> {
            if (isNegative(placed) && !indicator.mentions(MAY_BE_NEGATIVE)) {
                report(context, placed, "value", placed.knownValue());
            }
            placed.observation()
                    .getOutOf()
                    .filter(whole -> whole.signum() < 0)
                    .ifPresent(whole -> report(context, placed, "outOf", whole));
        });
    }

    private static boolean isNegative(PlacedObservation placed) {
        return placed.value().filter(value -> value.signum() < 0).isPresent();
    }

    private static void report(RuleContext context, PlacedObservation placed, String member, BigDecimal value) {
        context.report(placed.path().child(member), finding -> {
            placed.describe(finding);
            finding.argument("value", value);
        });
    }
}
