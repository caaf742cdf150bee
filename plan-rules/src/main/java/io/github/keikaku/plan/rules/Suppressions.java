package io.github.keikaku.plan.rules;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.document.PlanWalk;
import io.github.keikaku.plan.rules.internal.RuleIds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The suppressions that hold in one validation. */
final class Suppressions {

    private final Plan plan;
    private final List<Suppression> holding;

    Suppressions(Plan plan, List<Suppression> suppressions, Optional<LocalDate> asOf) {
        this.plan = plan;
        this.holding = suppressions.stream()
                .filter(suppression -> holds(suppression, asOf))
                .toList();
    }

    private static boolean holds(Suppression suppression, Optional<LocalDate> asOf) {
        return asOf.isEmpty()
                || suppression.getUntil().isEmpty()
                || !asOf.get().isAfter(suppression.getUntil().get().getLastDay());
    }

    Optional<Suppression> find(Finding finding) {
        if (finding.getRule().equals(DepthExceeded.ID)) {
            return Optional.empty();
        }
        return holding.stream()
                .filter(suppression -> RuleIds.covers(suppression.getRule(), finding.getRule()))
                .filter(suppression -> suppression
                        .getPath()
                        .map(path -> contains(path, finding.getPath()))
                        .orElse(true))
                .filter(suppression -> suppression
                        .getElement()
                        .map(element -> isAbout(element, finding))
                        .orElse(true))
                .findFirst();
    }

    private static boolean contains(ModelPath whole, ModelPath part) {
        List<String> outer = whole.getSegments();
        List<String> inner = part.getSegments();
        return inner.size() >= outer.size() && inner.subList(0, outer.size()).equals(outer);
    }

    private boolean isAbout(String element, Finding finding) {
        return DataValue.of(element).equals(finding.getArguments().get("element"))
                || PlanWalk.elementAround(plan, finding.getPath())
                        .map(PlanElement::getId)
                        .filter(element::equals)
                        .isPresent();
    }
}
