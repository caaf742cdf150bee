package io.github.keikaku.plan.rules.role;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanKind;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.role.ActorCategory;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.EnumSet;
import java.util.Set;

/**
 * A plan with roles in which one of the five standard parties has no part. A table that an excerpt shows is whole, but
 * another party may have a chapter of its own in what was left out, so excerpts are not checked.
 */
final class CategoryUncovered extends StandardRule {

    private static final Set<ActorCategory> STANDARD = EnumSet.range(ActorCategory.CITIZEN, ActorCategory.GOVERNMENT);

    CategoryUncovered() {
        super(warning("role.category.uncovered", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        Plan plan = context.getPlan();
        if (context.isExcerpt() || plan.getRoles().isEmpty() || plan.getActors().isEmpty()) {
            return;
        }
        Set<ActorCategory> uncovered = EnumSet.copyOf(STANDARD);
        for (Actor actor : plan.getActors()) {
            actor.getCategories().forEach(uncovered::remove);
        }
        if (!uncovered.isEmpty()) {
            context.report(
                    isCommunityWelfare(plan) ? Severity.WARNING : Severity.INFO,
                    ModelPath.root().child("actors"),
                    finding -> finding.argument(
                            "categories",
                            uncovered.stream().map(ActorCategory::name).toList()));
        }
    }

    private static boolean isCommunityWelfare(Plan plan) {
        return plan.getKind() == PlanKind.COMMUNITY_WELFARE
                || plan.getIncludes().contains(PlanKind.COMMUNITY_WELFARE);
    }
}
