package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.PlanPeriod;
import io.github.keikaku.plan.model.indicator.IndicatorStage;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.RuleParameter;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An indicator that nobody has measured for years, seen from the as-of date, or from the end of the plan or of what the
 * indicator belongs to where that came before. A survey every five years is waited for a year beyond its five.
 */
final class Stale extends StandardRule {

    private static final RuleParameter<Integer> YEARS = RuleParameter.integer("years", 3, 1, 100);

    Stale() {
        super(info("indicator.stale", "0.1.0").addParameters(YEARS));
    }

    @Override
    public void check(RuleContext context) {
        if (context.isExcerpt()) {
            return;
        }
        context.getAsOf().ifPresent(asOf -> {
            for (PlacedIndicator placed : Indicators.in(context)) {
                if (placed.indicator()
                        .getStage()
                        .filter(IndicatorStage.CONTEXT::equals)
                        .isEmpty()) {
                    check(context, placed, asOf);
                }
            }
        });
    }

    private static void check(RuleContext context, PlacedIndicator placed, LocalDate asOf) {
        Collection<List<PlacedObservation>> allSeries = placed.series(ObservationKind.ACTUAL);
        // With a figure that has no period, or one of several areas, nobody knows which is the newest.
        if (allSeries.size() != 1 || hasFigureWithoutPeriod(placed)) {
            return;
        }
        List<PlacedObservation> series = allSeries.iterator().next();
        PlacedObservation newest = series.get(series.size() - 1);
        int months = Math.max(
                context.getParameter(YEARS) * 12,
                Rhythm.of(series)
                        .flatMap(Rhythm::getMonths)
                        .map(step -> step + 12)
                        .orElse(0));
        LocalDate seenFrom =
                endOf(context, placed).filter(end -> end.isBefore(asOf)).orElse(asOf);
        newest.knownPeriod()
                .getLastDay()
                .filter(last -> last.plusMonths(months).isBefore(seenFrom))
                .ifPresent(last -> context.report(newest.path(), newest::describe));
    }

    private static boolean hasFigureWithoutPeriod(PlacedIndicator placed) {
        return placed.observations().stream()
                .anyMatch(figure -> figure.observation().getKind() == ObservationKind.ACTUAL
                        && figure.period().isEmpty());
    }

    /** When the plan, the element or one above it ends, whichever is first. */
    private static Optional<LocalDate> endOf(RuleContext context, PlacedIndicator placed) {
        Stream<PlanPeriod> ofElements = placed
                .indicator()
                .getElement()
                .flatMap(context.getIndex()::findElement)
                .map(PlacedElement::getPathFromRoot)
                .orElse(List.of())
                .stream()
                .map(PlacedElement::getElement)
                .map(PlanElement::getPeriod)
                .flatMap(Optional::stream);
        return Stream.concat(context.getPlan().getPeriod().stream(), ofElements)
                .map(period -> period.getTo().getLastDay())
                .min(LocalDate::compareTo);
    }
}
