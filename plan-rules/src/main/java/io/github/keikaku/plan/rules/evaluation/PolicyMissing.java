package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.evaluation.CanonicalGrade;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.EnumSet;
import java.util.Set;

/** An entry without a next-year policy, in an evaluation that gives them. What has ended needs none. */
final class PolicyMissing extends StandardRule {

    private static final Set<CanonicalGrade> WITHOUT_POLICY =
            EnumSet.of(CanonicalGrade.COMPLETED, CanonicalGrade.DISCONTINUED, CanonicalGrade.NOT_EVALUATED);

    PolicyMissing() {
        super(warning("evaluation.policy.missing", "0.1.0").addReferences(Sources.KIYOSE_SHEET + "【次年度方針】"));
    }

    @Override
    public void check(RuleContext context) {
        for (PlacedEvaluation evaluation : Evaluations.in(context)) {
            boolean inUse = !evaluation.scale().getPolicies().isEmpty()
                    && evaluation.hasColumn(entry -> entry.getNextPolicy().isPresent());
            if (inUse) {
                evaluation.entries().stream()
                        .filter(entry -> entry.entry().getNextPolicy().isEmpty())
                        .filter(entry -> !entry.isGradedOneOf(WITHOUT_POLICY))
                        .forEach(entry -> context.report(entry.path(), entry::describe));
            }
        }
    }
}
