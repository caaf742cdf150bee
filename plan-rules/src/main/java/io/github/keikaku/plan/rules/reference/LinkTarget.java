package io.github.keikaku.plan.rules.reference;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.Link;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.util.Optional;

/** What a link leads to, as far as one plan can tell. */
final class LinkTarget {

    private LinkTarget() {}

    /** The id by which a link names an element of this plan, with or without this plan's id before it. */
    static Optional<String> elementOf(PlanIndex index, Link link) {
        return local(index.getPlan(), link.getTarget())
                .filter(id -> index.findElement(id).isPresent());
    }

    /** The part of a target that must be an element of this plan if the target leads into this plan at all. */
    static Optional<String> local(Plan plan, String target) {
        int hash = target.indexOf('#');
        if (hash < 0) {
            return Optional.of(target);
        }
        return target.substring(0, hash).equals(plan.getId())
                ? Optional.of(target.substring(hash + 1))
                : Optional.empty();
    }
}
