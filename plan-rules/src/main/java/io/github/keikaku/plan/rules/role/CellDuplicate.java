package io.github.keikaku.plan.rules.role;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanWalk;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Two entries for one cell of the role matrix: a cell has one entry, with as many statements as it takes. */
final class CellDuplicate extends StandardRule {

    CellDuplicate() {
        super(error("role.cell.duplicate", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        record Cell(String actor, Optional<String> element) {}
        Map<Cell, ModelPath> firstPlaces = new HashMap<>();
        PlanWalk.list(context.getPlan().getRoles(), ModelPath.root().child("roles"), (role, path) -> {
            ModelPath first = firstPlaces.putIfAbsent(new Cell(role.getActor(), role.getElement()), path);
            if (first != null) {
                context.report(path, finding -> {
                    finding.argument("actor", role.getActor()).argument("first", first.toString());
                    role.getElement().ifPresent(element -> finding.argument("element", element));
                });
            }
        });
    }
}
