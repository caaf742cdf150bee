package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;

/** An entry without a grade, in an evaluation that grades. */
final class GradeMissing extends StandardRule {

    GradeMissing() {
        super(warning("evaluation.grade.missing", "0.1.0").addReferences(Sources.KIYOSE_SHEET + "【評価】"));
    }

    @Override
    public void check(RuleContext context) {
        for (PlacedEvaluation evaluation : Evaluations.in(context)) {
            boolean inUse = !evaluation.scale().getGrades().isEmpty()
                    && evaluation.hasColumn(entry -> entry.getGrade().isPresent());
            if (inUse) {
                evaluation.entries().stream()
                        .filter(entry -> entry.entry().getGrade().isEmpty())
                        .forEach(entry -> context.report(entry.path(), entry::describe));
            }
        }
    }
}
