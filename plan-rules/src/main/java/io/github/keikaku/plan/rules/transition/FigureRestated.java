package io.github.keikaku.plan.rules.transition;

import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A figure that an earlier report gave otherwise. Estimates, provisional and approximate figures are there to be
 * revised. The report before is the one that counts, not the first.
 */
final class FigureRestated extends StandardRule {

    FigureRestated() {
        super(warning("transition.figure.restated", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        FigureHistory history = FigureHistory.of(context);
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        context.getPlan().getIndicators().forEach(one -> indicators.putIfAbsent(one.getId(), one));
        indicators.values().forEach(indicator -> check(context, indicator, history.figuresOf(indicator.getId())));
    }

    private static void check(RuleContext context, Indicator indicator, List<Figure> figures) {
        if (figures.size() < 2) {
            return;
        }
        Map<Figure.Key, List<Figure>> byKey = new HashMap<>(2 * figures.size());
        for (Figure figure : figures) {
            if (figure.isComparable()) {
                byKey.computeIfAbsent(figure.key(), key -> new ArrayList<>(1)).add(figure);
            }
        }
        for (List<Figure> same : byKey.values()) {
            if (same.size() > 1) {
                compare(context, indicator, same);
            }
        }
    }

    private static void compare(RuleContext context, Indicator indicator, List<Figure> same) {
        same.stream()
                .filter(figure -> figure.version().isChecked())
                .forEach(figure -> same.stream()
                        .filter(figure::isReportedAfter)
                        .reduce((one, other) -> other.isReportedAfter(one) ? other : one)
                        .filter(before -> differ(figure, before))
                        .ifPresent(before -> report(context, indicator, figure, before)));
    }

    private static boolean differ(Figure figure, Figure before) {
        return figure.value().compareTo(before.value()) != 0 || !figure.hasSameWhole(before);
    }

    private static void report(RuleContext context, Indicator indicator, Figure figure, Figure before) {
        context.report(figure.path(), finding -> {
            finding.argument("indicator", indicator.getId())
                    .argument("period", figure.key().period().toString())
                    .argument("value", figure.value())
                    .argument("previousValue", before.value());
            figure.observation().getOutOf().ifPresent(whole -> finding.argument("outOf", whole));
            before.observation().getOutOf().ifPresent(whole -> finding.argument("previousOutOf", whole));
        });
    }
}
