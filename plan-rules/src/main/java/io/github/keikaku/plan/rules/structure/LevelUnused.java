package io.github.keikaku.plan.rules.structure;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanWalk;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.HashSet;
import java.util.Set;

/** A level that no element is on, in a plan that has elements and is there as a whole. */
final class LevelUnused extends StandardRule {

    LevelUnused() {
        super(info("structure.level.unused", "0.1.0").addReferences(Sources.AIZU_PLAN + "計画の体系図"));
    }

    @Override
    public void check(RuleContext context) {
        Set<String> used = new HashSet<>(SiblingGroups.in(context).getLevels());
        if (used.isEmpty() || context.isExcerpt()) {
            return;
        }
        PlanWalk.list(context.getPlan().getLevels(), ModelPath.root().child("levels"), (level, path) -> {
            if (used.add(level.getId())) {
                context.report(
                        path,
                        finding -> finding.argument("level", level.getId()).argument("name", level.getName()));
            }
        });
    }
}
