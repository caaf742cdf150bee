package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.evaluation.CanonicalGrade;
import io.github.keikaku.plan.model.evaluation.CanonicalPolicy;
import io.github.keikaku.plan.model.evaluation.Scale;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the symbols of one scale mean. A symbol that the scale gives two meanings has none here: whatever it was meant
 * to say, a rule that picks one would speak at random.
 */
final class Meanings {

    private final Map<String, Optional<CanonicalGrade>> grades = new HashMap<>();
    private final Map<String, Set<CanonicalPolicy>> policies = new HashMap<>();

    private Meanings() {}

    static Meanings of(Scale scale) {
        Meanings meanings = new Meanings();
        scale.getGrades()
                .forEach(grade -> meanings.grades.merge(
                        grade.getSymbol(),
                        grade.getCanonical(),
                        (one, other) -> one.equals(other) ? one : Optional.empty()));
        scale.getPolicies()
                .forEach(policy -> meanings.policies.merge(
                        policy.getSymbol(),
                        Set.copyOf(policy.getCanonical()),
                        (one, other) -> one.equals(other) ? one : Set.of()));
        return meanings;
    }

    Optional<CanonicalGrade> ofGrade(Optional<String> symbol) {
        return symbol.isPresent() ? grades.getOrDefault(symbol.get(), Optional.empty()) : Optional.empty();
    }

    /** What a policy may mean; several where its label leaves it open. */
    Set<CanonicalPolicy> ofPolicy(Optional<String> symbol) {
        return symbol.isPresent() ? policies.getOrDefault(symbol.get(), Set.of()) : Set.of();
    }
}
