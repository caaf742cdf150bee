package io.github.keikaku.plan.rules.structure;

import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.List;
import java.util.Optional;

/**
 * An element whose place in the tree does not go with the order of the levels. Under a level that is not above its own
 * it is wrong; where a level in between is left out it is only doubtful, and in an excerpt not even that.
 */
final class LevelParent extends StandardRule {

    LevelParent() {
        super(error("structure.level.parent", "0.1.0")
                .addImpliesAnywhere("structure.branch.empty")
                .addReferences(Sources.KIYOSE_SHEET + "の体系（基本方針・施策の柱・施策の方向性・具体的な取組）"));
    }

    @Override
    public void check(RuleContext context) {
        LevelOrder order = context.getShared(
                LevelOrder.class, () -> LevelOrder.of(context.getPlan().getLevels()));
        SiblingGroups siblings = SiblingGroups.in(context);
        if (siblings.getLevels().stream().allMatch(level -> isInPlace(order, level, siblings.onLevel(level)))) {
            return;
        }
        for (PlacedElement placed : context.getIndex().getElements()) {
            String level = placed.getElement().getLevel();
            placed.getParent()
                    .map(parent -> parent.getElement().getLevel())
                    .ifPresentOrElse(
                            above -> order.relationOf(level, above)
                                    .ifPresent(relation -> judge(context, placed, relation)),
                            () -> order.parentOf(level).ifPresent(parent -> skipped(context, placed, "at-root")));
        }
    }

    private static boolean isInPlace(LevelOrder order, String level, List<SiblingGroup> groups) {
        for (SiblingGroup group : groups) {
            Optional<String> above = group.levelAbove();
            boolean inPlace = above.isPresent()
                    ? order.relationOf(level, above.get())
                            .filter(relation -> relation != LevelOrder.Relation.NEXT_BELOW)
                            .isEmpty()
                    : order.parentOf(level).isEmpty();
            if (!inPlace) {
                return false;
            }
        }
        return true;
    }

    private static void judge(RuleContext context, PlacedElement placed, LevelOrder.Relation relation) {
        switch (relation) {
            case NEXT_BELOW -> {}
            case FAR_BELOW -> skipped(context, placed, "level-skipped");
            case SAME -> report(context, Severity.ERROR, placed, "same-level");
            case ABOVE -> report(context, Severity.ERROR, placed, "level-inverted");
            case UNRELATED -> report(context, Severity.ERROR, placed, "other-tree");
        }
    }

    private static void skipped(RuleContext context, PlacedElement placed, String problem) {
        if (!context.isExcerpt()) {
            report(context, Severity.WARNING, placed, problem);
        }
    }

    private static void report(RuleContext context, Severity severity, PlacedElement placed, String problem) {
        PlanElement element = placed.getElement();
        context.report(severity, placed.getPath().child("level"), finding -> {
            finding.argument("element", element.getId())
                    .argument("level", element.getLevel())
                    .argument("problem", problem);
            placed.getParent()
                    .map(PlacedElement::getElement)
                    .ifPresent(parent ->
                            finding.argument("parent", parent.getId()).argument("parentLevel", parent.getLevel()));
            context.getIndex()
                    .findLevel(element.getLevel())
                    .flatMap(level -> level.getParent())
                    .ifPresent(expected -> finding.argument("expected", expected));
        });
    }
}
