package io.github.keikaku.plan.rules.reference;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanWalk;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;

/** A milestone of a body that the plan does not list, or a body under one that it does not list. */
final class BodyUnresolved extends StandardRule {

    BodyUnresolved() {
        super(error("reference.body.unresolved", "0.1.0").addReferences(Sources.DOCUMENT));
    }

    @Override
    public void check(RuleContext context) {
        ModelPath root = ModelPath.root();
        References bodies = new References(
                context, "body", id -> context.getIndex().findBody(id).isPresent());
        PlanWalk.list(
                context.getPlan().getBodies(),
                root.child("bodies"),
                (body, path) -> bodies.check(body.getParent(), path.child("parent")));
        PlanWalk.list(
                context.getPlan().getMilestones(),
                root.child("milestones"),
                (milestone, path) -> bodies.check(milestone.getBody(), path.child("body")));
    }
}
