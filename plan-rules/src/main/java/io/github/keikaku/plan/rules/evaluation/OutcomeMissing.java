package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.evaluation.CanonicalGrade;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.EnumSet;
import java.util.Set;

/** An entry that says that something was done, and not what. */
final class OutcomeMissing extends StandardRule {

    private static final Set<CanonicalGrade> DONE = EnumSet.of(
            CanonicalGrade.EXCEEDED,
            CanonicalGrade.ACHIEVED,
            CanonicalGrade.PROGRESSING,
            CanonicalGrade.INSUFFICIENT,
            CanonicalGrade.COMPLETED);

    OutcomeMissing() {
        super(warning("evaluation.outcome.missing", "0.1.0").addReferences(Sources.KIYOSE_SHEET + "（成果の欄）"));
    }

    @Override
    public void check(RuleContext context) {
        for (PlacedEvaluation evaluation : Evaluations.in(context)) {
            if (evaluation.hasColumn(entry -> !entry.getOutcomes().isEmpty())) {
                evaluation.entries().stream()
                        .filter(entry -> entry.entry().getOutcomes().isEmpty() && entry.isGradedOneOf(DONE))
                        .forEach(entry -> context.report(entry.path(), entry::describe));
            }
        }
    }
}
