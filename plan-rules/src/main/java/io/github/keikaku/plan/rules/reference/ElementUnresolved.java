package io.github.keikaku.plan.rules.reference;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanWalk;
import io.github.keikaku.plan.rules.evaluation.Evaluations;
import io.github.keikaku.plan.rules.evaluation.PlacedEntry;
import io.github.keikaku.plan.rules.evaluation.PlacedEvaluation;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;

/** An evaluation, indicator, role or milestone about an element that the plan does not have. */
final class ElementUnresolved extends StandardRule {

    ElementUnresolved() {
        super(error("reference.element.unresolved", "0.1.0").addReferences(Sources.DOCUMENT));
    }

    @Override
    public void check(RuleContext context) {
        Plan plan = context.getPlan();
        ModelPath root = ModelPath.root();
        References elements = new References(
                context, "element", id -> context.getIndex().findElement(id).isPresent());
        for (PlacedEvaluation evaluation : Evaluations.in(context)) {
            for (PlacedEntry entry : evaluation.entries()) {
                if (entry.placedElement().isEmpty()) {
                    elements.check(entry.element(), entry.path().child("element"));
                }
            }
        }
        PlanWalk.list(plan.getIndicators(), root.child("indicators"), (indicator, path) -> {
            elements.check(indicator.getElement(), path.child("element"));
            PlanWalk.list(indicator.getAlsoIn(), path.child("alsoIn"), elements::check);
        });
        PlanWalk.list(
                plan.getRoles(),
                root.child("roles"),
                (role, path) -> elements.check(role.getElement(), path.child("element")));
        PlanWalk.list(
                plan.getMilestones(),
                root.child("milestones"),
                (milestone, path) -> elements.check(milestone.getElement(), path.child("element")));
    }
}
