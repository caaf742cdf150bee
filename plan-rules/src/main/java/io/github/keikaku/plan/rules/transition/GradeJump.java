package io.github.keikaku.plan.rules.transition;

import io.github.keikaku.plan.model.evaluation.CanonicalGrade;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.RuleParameter;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.List;
import java.util.Optional;

/** A grade that rises or falls by several steps within a year. */
final class GradeJump extends StandardRule {

    private static final RuleParameter<Integer> STEPS = RuleParameter.integer("steps", 2, 1, 4);

    private static final List<CanonicalGrade> BEST_FIRST = List.of(
            CanonicalGrade.EXCEEDED,
            CanonicalGrade.ACHIEVED,
            CanonicalGrade.PROGRESSING,
            CanonicalGrade.INSUFFICIENT,
            CanonicalGrade.NOT_IMPLEMENTED);

    GradeJump() {
        super(info("transition.grade.jump", "0.1.0").addParameters(STEPS));
    }

    @Override
    public void check(RuleContext context) {
        int steps = context.getParameter(STEPS);
        History.of(context).eachNextStep((before, now) -> {
            Optional<Integer> from = rank(before);
            Optional<Integer> to = rank(now);
            if (from.isPresent() && to.isPresent() && Math.abs(from.get() - to.get()) >= steps) {
                context.report(now.entry().path().child("grade"), finding -> {
                    now.describe(finding, before);
                    before.entry().entry().getGrade().ifPresent(grade -> finding.argument("previousGrade", grade));
                    now.entry().entry().getGrade().ifPresent(grade -> finding.argument("grade", grade));
                });
            }
        });
    }

    /** A place in the order of grades, or none for what has no place there. */
    private static Optional<Integer> rank(Appearance appearance) {
        return appearance.entry().grade().map(BEST_FIRST::indexOf).filter(rank -> rank >= 0);
    }
}
