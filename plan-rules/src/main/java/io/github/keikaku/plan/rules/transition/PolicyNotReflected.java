package io.github.keikaku.plan.rules.transition;

import io.github.keikaku.plan.model.evaluation.CanonicalPolicy;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.IndicatorStage;
import io.github.keikaku.plan.model.indicator.Polarity;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.model.time.Period;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something was to be enhanced, and of its figures some got worse and none better; or it was to be reduced, and they
 * grew. Only policies of one clear direction count: 継続 and 改善 ask for none, and a label that stands for several policies
 * (拡充・縮小) leaves it open. Only figures with a direction count, and no background statistics.
 */
final class PolicyNotReflected extends StandardRule {

    PolicyNotReflected() {
        super(info("transition.policy.not-reflected", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        Map<String, List<Indicator>> byElement = new HashMap<>();
        context.getPlan().getIndicators().stream()
                .filter(indicator -> indicator
                        .getStage()
                        .filter(IndicatorStage.CONTEXT::equals)
                        .isEmpty())
                .forEach(indicator -> indicator
                        .getElement()
                        .ifPresent(element -> byElement
                                .computeIfAbsent(element, any -> new ArrayList<>())
                                .add(indicator)));
        FigureHistory figures = FigureHistory.of(context);
        History.of(context)
                .eachNextStep((before, now) -> before.entry()
                        .policy()
                        .ifPresent(policy -> check(
                                context,
                                before,
                                now,
                                policy,
                                byElement.getOrDefault(now.entry().element(), List.of()),
                                figures)));
    }

    private static void check(
            RuleContext context,
            Appearance before,
            Appearance now,
            CanonicalPolicy policy,
            List<Indicator> indicators,
            FigureHistory figures) {
        List<String> against = new ArrayList<>();
        for (Indicator indicator : indicators) {
            int direction = directionAsked(policy, indicator.getPolarity());
            if (direction == 0) {
                continue;
            }
            Optional<Integer> change = change(figures.figuresOf(indicator.getId()), before.year(), now.year());
            if (change.isPresent() && change.get() != 0) {
                if (change.get() == direction) {
                    return;
                }
                against.add(indicator.getId());
            }
        }
        if (!against.isEmpty()) {
            context.report(now.entry().path(), finding -> {
                now.describe(finding, before);
                before.entry().entry().getNextPolicy().ifPresent(one -> finding.argument("previousPolicy", one));
                finding.argument("policyMeaning", policy.name()).argument("indicators", against);
            });
        }
    }

    /** Which way a policy asks a figure to go: 1 up, -1 down, 0 where it asks for nothing. */
    private static int directionAsked(CanonicalPolicy policy, Optional<Polarity> polarity) {
        if (polarity.isEmpty() || polarity.get() == Polarity.NEUTRAL) {
            return 0;
        }
        boolean up = polarity.get() == Polarity.HIGHER_IS_BETTER;
        return switch (policy) {
            case EXPAND -> up ? 1 : -1;
            case REDUCE -> up ? -1 : 0;
            default -> 0;
        };
    }

    /** Whether the figure of the year is above (1) or below (-1) that of the year before; 0 where they are equal. */
    private static Optional<Integer> change(List<Figure> figures, int before, int now) {
        Optional<Figure> from = yearly(figures, before);
        Optional<Figure> to = yearly(figures, now);
        return from.isPresent() && to.isPresent() && from.get().hasSameWhole(to.get())
                ? Optional.of(
                        Integer.signum(to.get().value().compareTo(from.get().value())))
                : Optional.empty();
    }

    /** The figure of a fiscal year for the whole municipality, as the last report has it. */
    private static Optional<Figure> yearly(List<Figure> figures, int year) {
        Figure.Key key = new Figure.Key(Period.of(FiscalYear.of(year)), Optional.empty());
        return figures.stream()
                .filter(Figure::isComparable)
                .filter(figure -> figure.key().equals(key))
                .reduce((one, other) -> other.isReportedAfter(one) && one.version() == other.version() ? other : one);
    }
}
