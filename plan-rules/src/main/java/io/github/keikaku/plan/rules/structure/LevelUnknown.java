package io.github.keikaku.plan.rules.structure;

import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanWalk;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;

/** A level that the plan does not list, named by an element or as the level above another. */
final class LevelUnknown extends StandardRule {

    LevelUnknown() {
        super(error("structure.level.unknown", "0.1.0")
                .addImpliesAnywhere("structure.level.unused")
                .addReferences(Sources.DOCUMENT));
    }

    @Override
    public void check(RuleContext context) {
        PlanWalk.list(
                context.getPlan().getLevels(),
                ModelPath.root().child("levels"),
                (level, path) -> level.getParent()
                        .filter(parent -> isUnknown(context, parent))
                        .ifPresent(parent -> context.report(
                                path.child("parent"),
                                finding -> finding.argument("level", parent).argument("child", level.getId()))));
        if (SiblingGroups.in(context).getLevels().stream().noneMatch(level -> isUnknown(context, level))) {
            return;
        }
        for (PlacedElement placed : context.getIndex().getElements()) {
            PlanElement element = placed.getElement();
            if (isUnknown(context, element.getLevel())) {
                context.report(
                        placed.getPath().child("level"),
                        finding -> finding.argument("level", element.getLevel()).argument("element", element.getId()));
            }
        }
    }

    private static boolean isUnknown(RuleContext context, String level) {
        return context.getIndex().findLevel(level).isEmpty();
    }
}
