package io.github.keikaku.plan.rules.scale;

import io.github.keikaku.plan.model.evaluation.Grade;
import io.github.keikaku.plan.model.evaluation.Scale;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanWalk;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;

/** Two grades of one scale with the same symbol: nobody can tell which of them an entry means. */
final class GradeDuplicate extends StandardRule {

    GradeDuplicate() {
        super(error("scale.grade.duplicate", "0.1.0").addReferences(Sources.KIYOSE_SHEET + "【評価】"));
    }

    @Override
    public void check(RuleContext context) {
        PlanWalk.each(
                context.getPlan(),
                Scale.class,
                (scale, path) ->
                        Symbols.reportDuplicates(context, scale.getGrades(), path.child("grades"), Grade::getSymbol));
    }
}
