package io.github.keikaku.plan.rules.structure;

import io.github.keikaku.plan.model.Level;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.common.LinkType;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.RuleParameter;
import io.github.keikaku.plan.rules.internal.Shares;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An element with nothing below it, where a sibling and most elements of its level have something. One that refers to
 * another (再掲, 参照) has it there; one on a level that is evaluated may be a measure in itself.
 */
final class BranchEmpty extends StandardRule {

    static final RuleParameter<BigDecimal> SHARE =
            RuleParameter.decimal("share", new BigDecimal("0.5"), BigDecimal.ZERO, BigDecimal.ONE);

    BranchEmpty() {
        super(warning("structure.branch.empty", "0.1.0")
                .addParameters(SHARE)
                .addReferences(Sources.AIZU_PLAN + "計画の体系図"));
    }

    @Override
    public void check(RuleContext context) {
        if (context.isExcerpt()) {
            return;
        }
        Set<String> divided = context.getPlan().getLevels().stream()
                .flatMap(level -> level.getParent().stream())
                .collect(Collectors.toSet());
        SiblingGroups siblings = SiblingGroups.in(context);
        for (String level : siblings.getLevels()) {
            if (divided.contains(level) && !isEvaluated(context, level)) {
                checkLevel(context, siblings.onLevel(level));
            }
        }
    }

    private static boolean isEvaluated(RuleContext context, String level) {
        return context.getIndex().findLevel(level).filter(Level::isEvaluated).isPresent();
    }

    private static void checkLevel(RuleContext context, List<SiblingGroup> groups) {
        long all = groups.stream().mapToLong(group -> group.members().size()).sum();
        long parents =
                groups.stream().mapToLong(SiblingGroup::membersWithChildren).sum();
        if (!Shares.isAtLeast(context.getParameter(SHARE), parents, all)) {
            return;
        }
        for (SiblingGroup group : groups) {
            int withChildren = group.membersWithChildren();
            if (withChildren > 0 && withChildren < group.members().size()) {
                group.members().stream()
                        .filter(placed -> !hasChildren(placed) && !refersElsewhere(placed.getElement()))
                        .forEach(placed -> report(context, placed));
            }
        }
    }

    private static boolean hasChildren(PlacedElement placed) {
        return !placed.getElement().getChildren().isEmpty();
    }

    private static boolean refersElsewhere(PlanElement element) {
        return element.getLinks().stream()
                .anyMatch(link -> link.getType() == LinkType.REPEATS || link.getType() == LinkType.SEE);
    }

    private static void report(RuleContext context, PlacedElement placed) {
        PlanElement element = placed.getElement();
        context.report(
                placed.getPath(),
                finding -> finding.argument("element", element.getId()).argument("level", element.getLevel()));
    }
}
