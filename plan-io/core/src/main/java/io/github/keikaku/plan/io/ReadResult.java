package io.github.keikaku.plan.io;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingReport;
import io.github.keikaku.plan.model.finding.FindingSummary;
import io.github.keikaku.plan.model.finding.SourceMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What reading gave: a plan if the form was sound, everything that is to be said about the form, and the places. */
public final class ReadResult implements FindingReport {

    private final Optional<Plan> plan;
    private final List<Finding> findings;
    private final FindingSummary summary;
    private final SourceMap sourceMap;

    private ReadResult(Optional<Plan> plan, List<Finding> findings, FindingSummary summary, SourceMap sourceMap) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.findings = List.copyOf(findings);
        this.summary = Objects.requireNonNull(summary, "summary");
        this.sourceMap = Objects.requireNonNull(sourceMap, "sourceMap");
        if (plan.isPresent() == summary.getErrors() > 0) {
            throw new IllegalArgumentException("a result has either a plan or errors, not both or neither");
        }
    }

    /**
     * A result, for those who write formats.
     *
     * @param plan the plan; empty if and only if there are errors
     * @param findings the findings about the form, in document order
     * @param summary how many there were, with those that are not listed
     * @param sourceMap where the parts of the plan stand
     * @return the result
     * @throws IllegalArgumentException if there is a plan in spite of errors, or no plan and no error
     */
    public static ReadResult of(
            Optional<Plan> plan, List<Finding> findings, FindingSummary summary, SourceMap sourceMap) {
        return new ReadResult(plan, findings, summary, sourceMap);
    }

    /**
     * The plan.
     *
     * @return the plan, unless there are errors
     */
    public Optional<Plan> getPlan() {
        return plan;
    }

    /**
     * The plan, where an unsound form is the caller's failure.
     *
     * @return the plan
     * @throws PlanReadException if there are errors; it carries them
     */
    public Plan orElseThrow() {
        return plan.orElseThrow(() -> new PlanReadException(this));
    }

    /**
     * What is to be said about the form.
     *
     * @return the findings, in document order; in a plan that was read, warnings at most
     */
    @Override
    public List<Finding> getFindings() {
        return findings;
    }

    @Override
    public FindingSummary getSummary() {
        return summary;
    }

    /**
     * Where the parts of the plan stand in what was read. Keeps what was read.
     *
     * @return the places, to be handed to whoever validates the plan
     */
    public SourceMap getSourceMap() {
        return sourceMap;
    }
}
