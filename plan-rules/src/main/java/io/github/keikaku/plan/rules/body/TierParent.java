package io.github.keikaku.plan.rules.body;

import io.github.keikaku.plan.model.body.Body;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanWalk;
import io.github.keikaku.plan.rules.internal.StandardRule;

/**
 * A body that belongs to one of a lower tier: one for the whole city (第１層) under one for a part of it (第２層). Bodies
 * of one tier may belong to each other, as a coordinator does to its council, and tiers may be left out.
 */
final class TierParent extends StandardRule {

    TierParent() {
        super(warning("body.tier.parent", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        PlanWalk.list(
                context.getPlan().getBodies(),
                ModelPath.root().child("bodies"),
                (body, path) -> body.getParent()
                        .flatMap(context.getIndex()::findBody)
                        .ifPresent(parent -> check(context, body, parent, path)));
    }

    private static void check(RuleContext context, Body body, Body parent, ModelPath path) {
        if (body.getTier().isEmpty() || parent.getTier().isEmpty()) {
            return;
        }
        int tier = body.getTier().get();
        int parentTier = parent.getTier().get();
        if (parentTier > tier) {
            context.report(
                    path.child("tier"),
                    finding -> finding.argument("body", body.getId())
                            .argument("tier", tier)
                            .argument("parent", parent.getId())
                            .argument("parentTier", parentTier));
        }
    }
}
