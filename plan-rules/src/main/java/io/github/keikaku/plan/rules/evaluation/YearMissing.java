package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.PlanPeriod;
import io.github.keikaku.plan.model.Review;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.RuleParameter;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A year that was to be evaluated, is over, and has no evaluation. Whoever evaluates every three years does so at least
 * once in any three; the third year without an evaluation is the one remarked on.
 */
final class YearMissing extends StandardRule {

    private static final RuleParameter<Integer> MONTHS = RuleParameter.integer("months", 0, 0, 60);

    YearMissing() {
        super(warning("evaluation.year.missing", "0.1.0")
                .addParameters(MONTHS)
                .addReferences(Sources.KIYOSE_SHEET + "（年度ごとの評価）"));
    }

    @Override
    public void check(RuleContext context) {
        Optional<Integer> every = context.getPlan()
                .getReview()
                .flatMap(Review::getEveryYears)
                // Anything else is no promise, and would count backwards for ever.
                .filter(years -> years >= 1);
        Optional<LocalDate> asOf = context.getAsOf();
        Optional<PlanPeriod> period = context.getPlan().getPeriod().filter(PlanPeriod::isInOrder);
        if (every.isPresent() && asOf.isPresent() && period.isPresent() && !context.isExcerpt()) {
            LocalDate due = asOf.get().minusMonths(context.getParameter(MONTHS));
            int lastOver = FiscalYear.from(due).getValue() - 1;
            check(
                    context,
                    every.get(),
                    period.get().getFrom().getValue(),
                    Math.min(period.get().getTo().getValue(), lastOver));
        }
    }

    private static void check(RuleContext context, int every, int from, int to) {
        TreeSet<Integer> evaluated = Evaluations.in(context).stream()
                .map(evaluation -> evaluation.year().getValue())
                .collect(Collectors.toCollection(TreeSet::new));
        long first = from;
        while (first + every - 1 <= to) {
            int last = (int) first + every - 1;
            Integer latest = evaluated.floor(last);
            if (latest != null && latest >= first) {
                first = latest + 1L;
            } else {
                report(context, every, (int) first, last);
                first = last + 1L;
            }
        }
    }

    private static void report(RuleContext context, int every, int first, int last) {
        context.report(ModelPath.root().child("review"), finding -> {
            finding.argument("fiscalYear", last).argument("everyYears", every);
            if (first < last) {
                finding.argument("from", first);
            }
        });
    }
}
