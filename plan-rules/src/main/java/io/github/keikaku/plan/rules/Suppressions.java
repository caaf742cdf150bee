package io.github.keikaku.plan.rules;

import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.view.PlanIndex;
import io.github.keikaku.plan.rules.internal.RuleIds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The suppressions that hold in one validation, and which of them were needed. */
final class Suppressions {

    private final List<Suppression> all;
    private final List<Holding> holding = new ArrayList<>();
    private final Set<Suppression> used = new HashSet<>();

    Suppressions(PlanIndex index, List<Suppression> suppressions, Optional<LocalDate> asOf) {
        this.all = suppressions;
        for (Suppression suppression : suppressions) {
            if (asOf.filter(suppression::hasEndedOn).isEmpty()) {
                holding.add(new Holding(
                        suppression, suppression.getElement().map(element -> new ElementScope(index, element))));
            }
        }
    }

    /** The first suppression that covers a finding; all that do count as needed. */
    Optional<Suppression> find(Finding finding) {
        if (holding.isEmpty() || finding.getRule().equals(DepthExceeded.ID)) {
            return Optional.empty();
        }
        List<Suppression> covering = holding.stream()
                .filter(one -> one.covers(finding))
                .map(Holding::suppression)
                .toList();
        used.addAll(covering);
        return covering.stream().findFirst();
    }

    List<Suppression> getUnused() {
        return all.stream().filter(suppression -> !used.contains(suppression)).toList();
    }

    private record Holding(Suppression suppression, Optional<ElementScope> scope) {

        boolean covers(Finding finding) {
            return RuleIds.covers(suppression.getRule(), finding.getRule())
                    && suppression
                            .getPath()
                            .map(path -> contains(path, finding.getPath()))
                            .orElse(true)
                    && scope.map(element -> element.concerns(finding)).orElse(true);
        }

        private static boolean contains(ModelPath whole, ModelPath part) {
            List<String> outer = whole.getSegments();
            List<String> inner = part.getSegments();
            return inner.size() >= outer.size()
                    && inner.subList(0, outer.size()).equals(outer);
        }
    }
}
