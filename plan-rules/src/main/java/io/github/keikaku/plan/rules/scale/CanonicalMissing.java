package io.github.keikaku.plan.rules.scale;

import io.github.keikaku.plan.model.evaluation.Scale;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanWalk;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;

/**
 * A grade or next-year policy without a canonical meaning. It compares with nothing, and rules that judge by meaning
 * keep silent about the entries that carry it.
 */
final class CanonicalMissing extends StandardRule {

    CanonicalMissing() {
        super(info("scale.canonical.missing", "0.1.0").addReferences(Sources.KIYOSE_SHEET + "【評価】【次年度方針】"));
    }

    @Override
    public void check(RuleContext context) {
        PlanWalk.each(context.getPlan(), Scale.class, (scale, path) -> {
            PlanWalk.list(scale.getGrades(), path.child("grades"), (grade, place) -> {
                if (grade.getCanonical().isEmpty()) {
                    report(context, place, "grade", grade.getSymbol());
                }
            });
            PlanWalk.list(scale.getPolicies(), path.child("policies"), (policy, place) -> {
                if (policy.getCanonical().isEmpty()) {
                    report(context, place, "policy", policy.getSymbol());
                }
            });
        });
    }

    private static void report(RuleContext context, ModelPath path, String kind, String symbol) {
        context.report(path, finding -> finding.argument("kind", kind).argument("symbol", symbol));
    }
}
