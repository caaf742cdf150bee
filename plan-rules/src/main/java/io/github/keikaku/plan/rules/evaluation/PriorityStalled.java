package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.Optional;

/**
 * Something of priority (重点) that fell short and goes on as it is. Documents mark policies and evaluate the measures
 * below them, so whatever stands under a priority element has priority too.
 */
final class PriorityStalled extends StandardRule {

    PriorityStalled() {
        super(warning("evaluation.priority-stalled", "0.1.0")
                .addImplies("evaluation.grade-policy.unaddressed")
                .addReferences(Sources.KIYOSE_SHEET + "（重点）"));
    }

    @Override
    public void check(RuleContext context) {
        Evaluations.eachEntry(context, entry -> {
            if (Shortfall.isStalled(entry)) {
                findPriority(entry)
                        .ifPresent(priority -> context.report(entry.path(), finding -> {
                            entry.describe(finding);
                            finding.argument("priority", priority);
                        }));
            }
        });
    }

    /** The nearest priority element on the way up, the element itself included. */
    private static Optional<String> findPriority(PlacedEntry entry) {
        return entry.placedElement().stream()
                .flatMap(placed -> placed.getPathFromRoot().stream())
                .map(PlacedElement::getElement)
                .filter(step -> step.isPriority())
                .reduce((above, below) -> below)
                .map(step -> step.getId());
    }
}
