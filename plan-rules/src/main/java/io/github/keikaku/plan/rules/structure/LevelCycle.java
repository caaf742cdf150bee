package io.github.keikaku.plan.rules.structure;

import io.github.keikaku.plan.model.Level;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanWalk;
import io.github.keikaku.plan.rules.internal.Cycles;
import io.github.keikaku.plan.rules.internal.Excerpt;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Levels that are each above the other: none of them is the top. */
final class LevelCycle extends StandardRule {

    LevelCycle() {
        super(error("structure.level.cycle", "0.1.0")
                .addImpliesAnywhere("structure.level.parent", "structure.level.unused", "structure.branch.empty")
                .addReferences(Sources.DOCUMENT));
    }

    @Override
    public void check(RuleContext context) {
        Map<String, List<String>> parents = new LinkedHashMap<>();
        Map<String, ModelPath> places = new HashMap<>();
        List<Level> levels = context.getPlan().getLevels();
        PlanWalk.list(levels, ModelPath.root().child("levels"), (level, path) -> {
            parents.putIfAbsent(level.getId(), level.getParent().map(List::of).orElse(List.of()));
            places.putIfAbsent(level.getId(), path);
        });
        for (List<String> circle : Cycles.in(parents)) {
            ModelPath place = places.getOrDefault(circle.get(0), ModelPath.root());
            context.report(
                    place.child("parent"),
                    finding -> finding.argument("levels", Excerpt.of(circle)).argument("length", circle.size()));
        }
    }
}
