package io.github.keikaku.plan.rules.body;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanWalk;
import io.github.keikaku.plan.rules.internal.Cycles;
import io.github.keikaku.plan.rules.internal.Excerpt;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bodies that each belong to the other: none of them is the whole. */
final class ParentCycle extends StandardRule {

    ParentCycle() {
        super(error("body.parent.cycle", "0.1.0").addImpliesAbout("body.tier.parent"));
    }

    @Override
    public void check(RuleContext context) {
        Map<String, List<String>> parents = new LinkedHashMap<>();
        Map<String, ModelPath> places = new HashMap<>();
        PlanWalk.list(context.getPlan().getBodies(), ModelPath.root().child("bodies"), (body, path) -> {
            parents.putIfAbsent(body.getId(), body.getParent().map(List::of).orElse(List.of()));
            places.putIfAbsent(body.getId(), path);
        });
        for (List<String> circle : Cycles.in(parents)) {
            ModelPath place = places.getOrDefault(circle.get(0), ModelPath.root());
            context.report(
                    place.child("parent"),
                    finding -> finding.argument("bodies", Excerpt.of(circle)).argument("length", circle.size()));
        }
    }
}
