package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.List;
import java.util.Optional;

/**
 * A series that leaves out a period which its own rhythm would have: a year of a yearly one, not the years between two
 * surveys. A period for which the plan says why there is no value is not left out.
 */
final class SeriesGap extends StandardRule {

    /** Two beats make a rhythm, which the next figure can break. */
    private static final int ENOUGH = 4;

    SeriesGap() {
        super(info("indicator.series.gap", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        if (context.isExcerpt()) {
            return;
        }
        for (PlacedIndicator indicator : Indicators.in(context)) {
            if (indicator.observations().size() >= ENOUGH) {
                indicator.series(ObservationKind.ACTUAL).forEach(series -> check(context, series));
            }
        }
    }

    private static void check(RuleContext context, List<PlacedObservation> series) {
        Optional<Rhythm> rhythm = Rhythm.of(series);
        rhythm.ifPresent(known -> known.getGaps().forEach(gap -> report(context, gap)));
    }

    private static void report(RuleContext context, Rhythm.Gap gap) {
        context.report(gap.after().path(), finding -> {
            finding.argument("indicator", gap.after().indicator().getId()).argument("from", gap.from());
            if (!gap.from().equals(gap.to())) {
                finding.argument("to", gap.to());
            }
        });
    }
}
