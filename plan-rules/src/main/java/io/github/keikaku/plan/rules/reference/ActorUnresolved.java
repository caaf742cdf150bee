package io.github.keikaku.plan.rules.reference;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanWalk;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;

/** A role of an actor that the plan does not list, or an actor within one that it does not list. */
final class ActorUnresolved extends StandardRule {

    ActorUnresolved() {
        super(error("reference.actor.unresolved", "0.1.0").addReferences(Sources.DOCUMENT));
    }

    @Override
    public void check(RuleContext context) {
        ModelPath root = ModelPath.root();
        References actors = new References(
                context, "actor", id -> context.getIndex().findActor(id).isPresent());
        PlanWalk.list(
                context.getPlan().getActors(),
                root.child("actors"),
                (actor, path) -> actors.check(actor.getParent(), path.child("parent")));
        PlanWalk.list(
                context.getPlan().getRoles(),
                root.child("roles"),
                (role, path) -> actors.check(role.getActor(), path.child("actor")));
    }
}
