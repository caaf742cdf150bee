package io.github.keikaku.plan.model.finding;

import java.util.List;

/** What reading or validating found: the findings, and how many there were in all. */
public interface FindingReport {

    /**
     * The findings.
     *
     * @return the findings in the order of the files, then of the document
     */
    List<Finding> getFindings();

    /**
     * Findings that somebody decided to live with; they are not among the others.
     *
     * @return the suppressed findings with their reasons, in the same order; empty where nothing can be suppressed
     */
    default List<SuppressedFinding> getSuppressedFindings() {
        return List.of();
    }

    /**
     * How many findings there were.
     *
     * @return the counts, which include findings that are not listed
     */
    FindingSummary getSummary();

    /**
     * Whether anything is wrong.
     *
     * @return true where at least one finding is of severity {@link Severity#ERROR}
     */
    default boolean hasErrors() {
        return getSummary().getErrors() > 0;
    }
}
