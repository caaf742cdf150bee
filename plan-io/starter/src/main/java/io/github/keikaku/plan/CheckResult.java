package io.github.keikaku.plan;

import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingReport;
import io.github.keikaku.plan.model.finding.FindingSummary;
import io.github.keikaku.plan.model.finding.SourceMap;
import io.github.keikaku.plan.rules.RuleFailure;
import io.github.keikaku.plan.rules.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What came of reading and checking one file. */
public final class CheckResult implements FindingReport {

    private final ReadResult read;
    private final List<Finding> findings;
    private final FindingSummary summary;
    private final List<RuleFailure> failures;

    private CheckResult(ReadResult read, List<Finding> findings, FindingSummary summary, List<RuleFailure> failures) {
        this.read = read;
        this.findings = List.copyOf(findings);
        this.summary = summary;
        this.failures = List.copyOf(failures);
    }

    static CheckResult of(ReadResult read) {
        return new CheckResult(read, read.getFindings(), read.getSummary(), List.of());
    }

    static CheckResult of(ReadResult read, ValidationReport validated) {
        List<Finding> findings = new ArrayList<>(read.getFindings());
        findings.addAll(validated.getFindings());
        return new CheckResult(read, findings, read.getSummary().plus(validated.getSummary()), validated.getFailures());
    }

    /**
     * The plan.
     *
     * @return the plan, or empty where a fault of form kept it from being read
     */
    public Optional<Plan> getPlan() {
        return read.getPlan();
    }

    /**
     * Where the parts of the plan stand in the file.
     *
     * @return the map from paths to places
     */
    public SourceMap getSourceMap() {
        return read.getSourceMap();
    }

    @Override
    public List<Finding> getFindings() {
        return findings;
    }

    @Override
    public FindingSummary getSummary() {
        return summary;
    }

    /**
     * Rules that failed while running, and so found less than they should have.
     *
     * @return the failures; empty unless a rule has a defect
     */
    public List<RuleFailure> getFailures() {
        return failures;
    }
}
