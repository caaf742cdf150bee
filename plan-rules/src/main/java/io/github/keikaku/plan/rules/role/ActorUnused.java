package io.github.keikaku.plan.rules.role;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.role.RoleAssignment;
import io.github.keikaku.plan.model.view.PlanIndex;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanWalk;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * An actor without a role in a plan that has roles, in its elements or as a whole. A role of a part is one of the whole;
 * where a whole has none or is unknown,
 * its parts are not reported too. Silent in an excerpt, and while a role names an unknown actor,
 * which may be the one that was meant.
 */
final class ActorUnused extends StandardRule {

    ActorUnused() {
        super(warning("role.actor.unused", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        PlanIndex index = context.getIndex();
        Set<String> used = new HashSet<>();
        for (RoleAssignment role : context.getPlan().getRoles()) {
            if (index.findActor(role.getActor()).isEmpty()) {
                return;
            }
            addWithWholes(index, role.getActor(), used);
        }
        if (used.isEmpty() || context.isExcerpt()) {
            return;
        }
        PlanWalk.list(context.getPlan().getActors(), ModelPath.root().child("actors"), (actor, path) -> {
            boolean wholeIsUnused =
                    actor.getParent().filter(parent -> !used.contains(parent)).isPresent();
            if (!used.contains(actor.getId()) && !wholeIsUnused) {
                context.report(path, finding -> finding.argument("actor", actor.getId()));
            }
        });
    }

    /** Stops at what is known to be used already, which is also where wholes run in a circle. */
    private static void addWithWholes(PlanIndex index, String actor, Set<String> used) {
        Optional<String> step = Optional.of(actor);
        while (step.isPresent() && used.add(step.get())) {
            step = index.findActor(step.get()).flatMap(found -> found.getParent());
        }
    }
}
