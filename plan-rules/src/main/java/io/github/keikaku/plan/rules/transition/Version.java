package io.github.keikaku.plan.rules.transition;

import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.model.view.PlanIndex;
import io.github.keikaku.plan.rules.difference.PlanDifferences;
import io.github.keikaku.plan.rules.evaluation.Evaluations;
import io.github.keikaku.plan.rules.evaluation.PlacedEvaluation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One version of the plan. An element has one identity in all versions: its id in the plan that is checked, or, where
 * it did not get so far, a name that no id can be.
 */
final class Version {

    private final PlanIndex index;
    private final int age;
    private final Optional<PlanDifferences> toNext;
    private final List<PlacedEvaluation> evaluations;
    private final Map<String, String> identities = new HashMap<>();

    private Version(PlanIndex index, int age, Optional<PlanDifferences> toNext, List<PlacedEvaluation> evaluations) {
        this.index = index;
        this.age = age;
        this.toNext = toNext;
        this.evaluations = evaluations;
    }

    /** The plan that is checked. */
    static Version checked(PlanIndex index, List<PlacedEvaluation> evaluations) {
        return new Version(index, 0, Optional.empty(), evaluations);
    }

    /** The version before another one. */
    static Version before(Version next, PlanIndex index) {
        PlanDifferences differences = PlanDifferences.between(index, next.index);
        Version version = new Version(index, next.age + 1, Optional.of(differences), Evaluations.of(index));
        for (PlacedElement placed : index.getElements()) {
            String id = placed.getElement().getId();
            differences
                    .findByOlder(placed)
                    .ifPresent(match -> version.identities.putIfAbsent(
                            id, next.identityOf(match.getNewer().getElement().getId())));
        }
        return version;
    }

    boolean isChecked() {
        return age == 0;
    }

    PlanIndex index() {
        return index;
    }

    /** What changed on the way to the next version; empty for the plan that is checked. */
    Optional<PlanDifferences> toNext() {
        return toNext;
    }

    List<PlacedEvaluation> evaluations() {
        return evaluations;
    }

    String identityOf(String element) {
        return isChecked() ? element : identities.getOrDefault(element, element + " of version " + age);
    }
}
