package io.github.keikaku.plan.rules.transition;

import io.github.keikaku.plan.model.common.Link;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanObjects;
import java.util.HashSet;
import java.util.Set;

/** What links of a plan, wherever they stand, say of its previous version. */
final class PreviousLinks {

    private static final String PREVIOUS = "previous#";

    private final Set<String> targets = new HashSet<>();

    private PreviousLinks(PlanObjects objects) {
        objects.each(Link.class, (link, path) -> {
            if (leadsBack(link)) {
                targets.add(link.getTarget().substring(PREVIOUS.length()));
            }
        });
    }

    static PreviousLinks of(RuleContext context, PlanObjects objects) {
        return context.getShared(PreviousLinks.class, () -> new PreviousLinks(objects));
    }

    static boolean leadsBack(Link link) {
        return link.getTarget().startsWith(PREVIOUS);
    }

    /** Whether any link leads to an element of the previous version. */
    boolean leadTo(String element) {
        return targets.contains(element);
    }
}
