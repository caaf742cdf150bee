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
