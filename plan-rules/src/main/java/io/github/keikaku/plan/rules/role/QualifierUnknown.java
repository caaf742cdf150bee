package io.github.keikaku.plan.rules.role;

import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.role.RoleAssignment;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanWalk;
import io.github.keikaku.plan.rules.internal.BareText;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A statement restricted to somebody who is no member of its actor. An actor whose members are not listed may have any;
 * its own name and the names of its parts count as members. Width and spaces make no difference.
 */
final class QualifierUnknown extends StandardRule {

    QualifierUnknown() {
        super(info("role.qualifier.unknown", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        Map<String, Set<String>> members = membersByActor(context.getPlan().getActors());
        PlanWalk.list(context.getPlan().getRoles(), ModelPath.root().child("roles"), (role, path) -> {
            Set<String> known = members.get(role.getActor());
            if (known != null) {
                check(context, role, known, role.getStatements(), path.child("statements"));
            }
        });
    }

    private static void check(
            RuleContext context, RoleAssignment role, Set<String> known, List<Statement> statements, ModelPath list) {
        PlanWalk.list(statements, list, (statement, path) -> {
            PlanWalk.list(statement.getQualifiers(), path.child("qualifiers"), (qualifier, place) -> {
                if (!known.contains(plain(qualifier))) {
                    context.report(place, finding -> {
                        finding.argument("qualifier", qualifier).argument("actor", role.getActor());
                        role.getElement().ifPresent(element -> finding.argument("element", element));
                    });
                }
            });
            check(context, role, known, statement.getItems(), path.child("items"));
        });
    }

    /** For each actor with members, who they are. */
    private static Map<String, Set<String>> membersByActor(List<Actor> actors) {
        Map<String, Set<String>> members = new HashMap<>();
        for (Actor actor : actors) {
            if (!actor.getMembers().isEmpty()) {
                Set<String> known = members.computeIfAbsent(actor.getId(), id -> new HashSet<>());
                known.add(plain(actor.getName()));
                actor.getMembers().forEach(member -> known.add(plain(member)));
            }
        }
        for (Actor actor : actors) {
            Optional<Set<String>> whole = actor.getParent().map(members::get);
            whole.ifPresent(known -> known.add(plain(actor.getName())));
        }
        return members;
    }

    private static String plain(String name) {
        return BareText.of(Normalizer.normalize(name, Normalizer.Form.NFKC));
    }
}
