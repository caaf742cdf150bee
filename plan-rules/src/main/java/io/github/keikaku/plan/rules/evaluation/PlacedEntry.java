package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.evaluation.CanonicalGrade;
import io.github.keikaku.plan.model.evaluation.CanonicalPolicy;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.view.PlacedElement;
import java.util.Optional;
import java.util.Set;

/**
 * One entry of an evaluation, with its place and what it means.
 *
 * @param entry the entry
 * @param path where it stands
 * @param placedElement the element it is about; empty where the plan has none of that id
 * @param grade what its grade means; empty without a grade, and where the scale in force gives it no one meaning
 * @param policies what its next-year policy may mean
 */
public record PlacedEntry(
        EvaluationEntry entry,
        ModelPath path,
        Optional<PlacedElement> placedElement,
        Optional<CanonicalGrade> grade,
        Set<CanonicalPolicy> policies) {

    /**
     * Which element it is about.
     *
     * @return the id of the element
     */
    public String element() {
        return entry.getElement();
    }

    /**
     * What its next-year policy means.
     *
     * @return the meaning; empty also where the label leaves open which of several
     */
    public Optional<CanonicalPolicy> policy() {
        return policies.size() == 1 ? policies.stream().findFirst() : Optional.empty();
    }

    /**
     * Whether its grade surely means one of these.
     *
     * @param grades the meanings
     * @return true where the grade has one of them
     */
    public boolean isGradedOneOf(Set<CanonicalGrade> grades) {
        return grade.filter(grades::contains).isPresent();
    }

    /**
     * Whether its next-year policy surely means one of these.
     *
     * @param any the meanings
     * @return true where the policy has one meaning, and it is one of them
     */
    public boolean isToBeOneOf(Set<CanonicalPolicy> any) {
        return policy().filter(any::contains).isPresent();
    }

    /** Adds what every finding about an entry says: its element, and grade and policy as printed. */
    void describe(Finding.Builder finding) {
        finding.argument("element", element());
        entry.getGrade().ifPresent(symbol -> finding.argument("grade", symbol));
        entry.getNextPolicy().ifPresent(symbol -> finding.argument("nextPolicy", symbol));
    }
}
