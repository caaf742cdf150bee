package io.github.keikaku.plan.rules.structure;

import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.RuleParameter;
import io.github.keikaku.plan.rules.internal.Shares;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.math.BigDecimal;
import java.util.List;

/** An element without a goal, on a level where most have one. A blank goal is another finding. */
final class GoalMissing extends StandardRule {

    static final RuleParameter<BigDecimal> SHARE =
            RuleParameter.decimal("share", new BigDecimal("0.75"), BigDecimal.ZERO, BigDecimal.ONE);

    GoalMissing() {
        super(info("structure.goal.missing", "0.1.0")
                .addParameters(SHARE)
                .addReferences(Sources.KIYOSE_SHEET + "（施策の方向性ごとの目標）"));
    }

    @Override
    public void check(RuleContext context) {
        if (context.isExcerpt()) {
            return;
        }
        SiblingGroups siblings = SiblingGroups.in(context);
        for (String level : siblings.getLevels()) {
            check(context, siblings.onLevel(level));
        }
    }

    private static void check(RuleContext context, List<SiblingGroup> groups) {
        long all = 0;
        long withGoal = 0;
        for (SiblingGroup group : groups) {
            all += group.originals().size();
            withGoal += group.originalsWithGoal();
        }
        if (withGoal > 0 && Shares.isAtLeast(context.getParameter(SHARE), withGoal, all)) {
            groups.stream()
                    .flatMap(group -> group.originals().stream())
                    .filter(placed -> placed.getElement().getGoal().isEmpty())
                    .forEach(placed -> report(context, placed));
        }
    }

    private static void report(RuleContext context, PlacedElement placed) {
        PlanElement element = placed.getElement();
        context.report(
                placed.getPath(),
                finding -> finding.argument("element", element.getId()).argument("level", element.getLevel()));
    }
}
