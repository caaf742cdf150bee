package io.github.keikaku.plan.rules.structure;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.ConstraintFault;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanWalk;
import io.github.keikaku.plan.rules.internal.Invisible;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.HashSet;
import java.util.Set;

/**
 * A plan or an element without a title. The model's own constraint sees spaces; characters that only look like nothing,
 * such as the no-break space, are looked for here.
 */
final class TitleBlank extends StandardRule {

    TitleBlank() {
        super(error("structure.title.blank", "0.1.0")
                .addImplies("text.whitespace", "text.control")
                .addReferences(Sources.DOCUMENT));
    }

    @Override
    public void check(RuleContext context) {
        Set<ModelPath> blank = new HashSet<>();
        for (ConstraintFault fault : context.getConstraintFaults()) {
            blank.add(fault.getPath());
            report(context, fault.getPath());
        }
        ModelPath planTitle = ModelPath.root().child("title");
        if (Invisible.isAllOf(context.getPlan().getTitle()) && !blank.contains(planTitle)) {
            report(context, planTitle);
        }
        for (PlacedElement placed : context.getIndex().getElements()) {
            if (Invisible.isAllOf(placed.getElement().getTitle())) {
                ModelPath title = placed.getPath().child("title");
                if (!blank.contains(title)) {
                    report(context, title);
                }
            }
        }
    }

    private static void report(RuleContext context, ModelPath title) {
        context.report(
                title,
                finding -> PlanWalk.elementAround(context.getPlan(), title)
                        .ifPresent(element -> finding.argument("element", element.getId())));
    }
}
