package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.indicator.Rhythm.Count;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fiscal and calendar years in one series, which three months set apart. What is counted as of the last day of a fiscal
 * year goes with fiscal years; other days, and months, go with either.
 */
final class PeriodMixed extends StandardRule {

    private static final Set<Count> YEARS = Set.of(Count.FISCAL_YEARS, Count.CALENDAR_YEARS);

    PeriodMixed() {
        super(warning("indicator.period.mixed", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        for (PlacedIndicator placed : Indicators.in(context)) {
            if (placed.observations().size() > 1) {
                placed.eachSeries(series -> check(context, series));
            }
        }
    }

    private static void check(RuleContext context, List<PlacedObservation> series) {
        PlacedObservation first = null;
        for (PlacedObservation next : series) {
            Optional<Count> count =
                    Optional.of(Rhythm.countOf(next.knownPeriod())).filter(YEARS::contains);
            if (count.isEmpty()) {
                continue;
            }
            if (first == null) {
                first = next;
            } else if (count.get() != Rhythm.countOf(first.knownPeriod())) {
                report(context, next, first);
                return;
            }
        }
    }

    private static void report(RuleContext context, PlacedObservation next, PlacedObservation first) {
        context.report(next.path().child("period"), finding -> {
            next.describe(finding);
            finding.argument("otherPeriod", first.knownPeriod().toString())
                    .argument("other", first.path().toString());
        });
    }
}
