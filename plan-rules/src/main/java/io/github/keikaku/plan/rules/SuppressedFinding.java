package io.github.keikaku.plan.rules;

import io.github.keikaku.plan.model.finding.Finding;
import java.util.Objects;

/** A finding that a suppression took from the list. */
public final class SuppressedFinding {

    private final Finding finding;
    private final Suppression suppression;

    SuppressedFinding(Finding finding, Suppression suppression) {
        this.finding = Objects.requireNonNull(finding, "finding");
        this.suppression = Objects.requireNonNull(suppression, "suppression");
    }

    /**
     * What was found.
     *
     * @return the finding
     */
    public Finding getFinding() {
        return finding;
    }

    /**
     * Why it is not listed.
     *
     * @return the suppression, with its reason
     */
    public Suppression getSuppression() {
        return suppression;
    }

    @Override
    public String toString() {
        return finding + ", suppressed: " + suppression.getReason();
    }
}
