package io.github.keikaku.plan.rules.transition;

import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.RuleParameter;
import io.github.keikaku.plan.rules.evaluation.Shortfall;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.List;

/** Insufficient or worse year after year. One finding for each run of years, at its last. */
final class GradeStagnant extends StandardRule {

    private static final RuleParameter<Integer> YEARS = RuleParameter.integer("years", 2, 2, 10);

    GradeStagnant() {
        super(warning("transition.grade.stagnant", "0.1.0").addParameters(YEARS));
    }

    @Override
    public void check(RuleContext context) {
        History history = History.of(context);
        for (List<Appearance> track : history.tracks()) {
            int first = 0;
            for (int i = 0; i < track.size(); i++) {
                boolean goesOn = Shortfall.isIn(track.get(i).entry())
                        && (i == first
                                || history.isNext(
                                        track.get(i - 1).year(), track.get(i).year()));
                if (!goesOn) {
                    report(context, track.subList(first, i));
                    first = Shortfall.isIn(track.get(i).entry()) ? i : i + 1;
                }
            }
            report(context, track.subList(first, track.size()));
        }
    }

    private static void report(RuleContext context, List<Appearance> run) {
        if (run.isEmpty()) {
            return;
        }
        Appearance last = run.get(run.size() - 1);
        int years = last.year() - run.get(0).year() + 1;
        if (run.size() > 1 && years >= context.getParameter(YEARS) && last.isInPlan()) {
            context.report(last.entry().path().child("grade"), finding -> {
                finding.argument("element", last.entry().element())
                        .argument("from", run.get(0).year())
                        .argument("fiscalYear", last.year())
                        .argument("years", years);
                last.entry().entry().getGrade().ifPresent(grade -> finding.argument("grade", grade));
            });
        }
    }
}
