package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.evaluation.CanonicalGrade;
import io.github.keikaku.plan.model.evaluation.CanonicalPolicy;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.view.PlacedElement;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One entry of an evaluation, with its place and what it means. Large plans have very many, so it holds little. */
public final class PlacedEntry {

    private final EvaluationEntry entry;
    private final ModelPath list;
    private final int index;
    private final @Nullable PlacedElement placedElement;
    private final Optional<CanonicalGrade> grade;
    private final Set<CanonicalPolicy> policies;

    PlacedEntry(
            EvaluationEntry entry,
            ModelPath list,
            int index,
            Optional<PlacedElement> placedElement,
            Optional<CanonicalGrade> grade,
            Set<CanonicalPolicy> policies) {
        this.entry = entry;
        this.list = list;
        this.index = index;
        this.placedElement = placedElement.orElse(null);
        this.grade = grade;
        this.policies = policies;
    }

    /**
     * The entry.
     *
     * @return the entry itself
     */
    public EvaluationEntry entry() {
        return entry;
    }

    /**
     * Where it stands.
     *
     * @return its path
     */
    public ModelPath path() {
        return list.child(index);
    }

    /**
     * The element it is about.
     *
     * @return the element; empty where the plan has none of that id
     */
    public Optional<PlacedElement> placedElement() {
        return Optional.ofNullable(placedElement);
    }

    /**
     * What its grade means.
     *
     * @return the meaning; empty without a grade, and where the scale in force gives it no one meaning
     */
    public Optional<CanonicalGrade> grade() {
        return grade;
    }

    /**
     * What its next-year policy may mean.
     *
     * @return the meanings; several where its label leaves it open
     */
    public Set<CanonicalPolicy> policies() {
        return policies;
    }

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
        return policies.size() == 1 ? Optional.of(policies.iterator().next()) : Optional.empty();
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
