package io.github.keikaku.plan.cli.show;

import io.github.keikaku.plan.cli.Texts;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.role.RoleAssignment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The actors, those within others below them: what kind they are of, who belongs to them, how many roles they have. */
final class ActorSection implements Section {

    private final Texts texts;
    private final Plan plan;

    ActorSection(Texts texts, Plan plan) {
        this.texts = texts;
        this.plan = plan;
    }

    @Override
    public List<String> lines() {
        if (plan.getActors().isEmpty()) {
            return List.of();
        }
        Map<String, Integer> roles = new HashMap<>();
        for (RoleAssignment role : plan.getRoles()) {
            roles.merge(role.getActor(), role.getStatements().size(), Integer::sum);
        }
        List<String> lines = new ArrayList<>(Columns.heading(texts.get("show.actors")));
        for (Forest.Placed<Actor> placed : Forest.walk(plan.getActors(), Actor::getId, Actor::getParent)) {
            Actor actor = placed.thing();
            int indent = 2 * placed.depth();
            lines.addAll(Columns.paragraph(indent, head(actor, roles.getOrDefault(actor.getId(), 0))));
            if (!actor.getMembers().isEmpty()) {
                String members = String.join(texts.get("show.comma"), actor.getMembers());
                lines.addAll(Columns.paragraph(indent + 2, texts.get("show.members", members)));
            }
        }
        return lines;
    }

    private String head(Actor actor, int roles) {
        String categories = actor.getCategories().stream()
                .map(category -> texts.get("show.category." + category))
                .collect(Collectors.joining(texts.get("show.comma")));
        return actor.getName() + texts.get("show.brackets", categories) + texts.get("show.statements", roles);
    }
}
