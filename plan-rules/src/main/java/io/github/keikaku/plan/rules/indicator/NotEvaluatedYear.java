package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.model.time.Period;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The evaluation of a year gives the figure of an earlier year where it could have given that year's own. A figure of the
 * year before beside the current one is how such reports are made.
 */
final class NotEvaluatedYear extends StandardRule {

    NotEvaluatedYear() {
        super(info("indicator.not-evaluated-year", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        Set<FiscalYear> evaluated = context.getPlan().getEvaluations().stream()
                .map(Evaluation::getFiscalYear)
                .collect(Collectors.toUnmodifiableSet());
        for (PlacedIndicator placed : Indicators.in(context)) {
            latestByReport(placed, evaluated).forEach((year, latest) -> {
                if (latest.hasValue() && isBefore(latest, year)) {
                    context.report(latest.path().child("period"), finding -> {
                        latest.describe(finding);
                        finding.argument("fiscalYear", year.getValue());
                    });
                }
            });
        }
    }

    /** For each evaluated year, the newest actual figure that its report gives; one without a period may be its own. */
    private static Map<FiscalYear, PlacedObservation> latestByReport(
            PlacedIndicator indicator, Set<FiscalYear> evaluated) {
        Map<FiscalYear, PlacedObservation> latest = new LinkedHashMap<>();
        for (PlacedObservation placed : indicator.observations()) {
            if (placed.observation().getKind() == ObservationKind.ACTUAL) {
                placed.observation()
                        .getReportedIn()
                        .flatMap(Period::toFiscalYear)
                        .filter(evaluated::contains)
                        .ifPresent(year -> latest.merge(year, placed, NotEvaluatedYear::later));
            }
        }
        return latest;
    }

    private static PlacedObservation later(PlacedObservation one, PlacedObservation other) {
        if (one.period().isEmpty() || other.period().isEmpty()) {
            return one.period().isEmpty() ? one : other;
        }
        return other.knownPeriod().compareTo(one.knownPeriod()) > 0 ? other : one;
    }

    private static boolean isBefore(PlacedObservation placed, FiscalYear year) {
        return placed.period()
                .flatMap(Period::getLastDay)
                .filter(last -> last.isBefore(year.getFirstDay()))
                .isPresent();
    }
}
