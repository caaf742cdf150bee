package io.github.keikaku.plan.rules.difference;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.Link;
import io.github.keikaku.plan.model.common.LinkType;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The links of one version that lead to elements of the other. They are recorded in the newer version; those of the
 * older one are read too, so that comparing backwards finds the same.
 */
final class VersionLinks {

    private static final Set<LinkType> DESCENT =
            EnumSet.of(LinkType.CONTINUES, LinkType.RENAMED_FROM, LinkType.MERGED_FROM, LinkType.SPLIT_FROM);

    private VersionLinks() {}

    static void each(PlanIndex from, PlanIndex to, BiConsumer<PlacedElement, PlacedElement> visitor) {
        for (PlacedElement placed : from.getElements()) {
            for (Link link : placed.getElement().getLinks()) {
                if (DESCENT.contains(link.getType())) {
                    targetIn(from.getPlan(), to.getPlan(), link)
                            .flatMap(to::findElement)
                            .ifPresent(target -> visitor.accept(placed, target));
                }
            }
        }
    }

    /** The element that a link names in the other version; by the id of that version only where it is another one. */
    private static Optional<String> targetIn(Plan own, Plan other, Link link) {
        String target = link.getTarget();
        int hash = target.indexOf('#');
        if (hash < 0) {
            return Optional.empty();
        }
        String plan = target.substring(0, hash);
        boolean leadsThere = plan.equals("previous") || (plan.equals(other.getId()) && !plan.equals(own.getId()));
        return leadsThere ? Optional.of(target.substring(hash + 1)) : Optional.empty();
    }
}
