package io.github.keikaku.plan.rules.text;

import io.github.keikaku.plan.model.common.Link;
import io.github.keikaku.plan.model.common.SourceReference;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanObjects;
import java.util.Set;

/** The one walk through a plan that all rules share: links, source references, and texts that rules have to look at. */
public final class Survey {

    private static final Set<Class<?>> TYPES = Set.of(Link.class, SourceReference.class);

    private Survey() {}

    /**
     * What the walk found, which the first rule that asks begins.
     *
     * @param context what the rule is given
     * @return links and source references wherever they are, and the texts with marks
     */
    public static PlanObjects of(RuleContext context) {
        return context.getShared(PlanObjects.class, () -> PlanObjects.of(context.getPlan(), TYPES, Marks::of));
    }
}
