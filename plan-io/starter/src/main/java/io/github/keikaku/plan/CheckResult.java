package io.github.keikaku.plan;

import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingReport;
import io.github.keikaku.plan.model.finding.FindingSummary;
import io.github.keikaku.plan.model.finding.SourceMap;
import io.github.keikaku.plan.model.finding.SuppressedFinding;
import io.github.keikaku.plan.rules.RuleFailure;
import io.github.keikaku.plan.rules.Suppression;
import io.github.keikaku.plan.rules.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What came of reading and checking one file. */
public final class CheckResult implements FindingReport {

    private final ReadResult read;
    private final List<Finding> findings;
    private final FindingSummary summary;
    private final Optional<ValidationReport> validated;

    private CheckResult(
            ReadResult read, List<Finding> findings, FindingSummary summary, Optional<ValidationReport> validated) {
        this.read = read;
        this.findings = List.copyOf(findings);
        this.summary = summary;
        this.validated = validated;
    }

    static CheckResult of(ReadResult read) {
        return new CheckResult(read, read.getFindings(), read.getSummary(), Optional.empty());
    }

    static CheckResult of(ReadResult read, ValidationReport validated) {
        List<Finding> findings = new ArrayList<>(read.getFindings());
        findings.addAll(validated.getFindings());
        return new CheckResult(read, findings, read.getSummary().plus(validated.getSummary()), Optional.of(validated));
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

    @Override
    public List<SuppressedFinding> getSuppressedFindings() {
        return validated.map(ValidationReport::getSuppressedFindings).orElse(List.of());
    }

    /**
     * Suppressions of the rule set that covered nothing in this file.
     *
     * @return the suppressions; empty where faults of form kept the rules from running
     */
    public List<Suppression> getUnusedSuppressions() {
        return validated.map(ValidationReport::getUnusedSuppressions).orElse(List.of());
    }

    /**
     * Rules that failed while running, and so found less than they should have.
     *
     * @return the failures; empty unless a rule has a defect
     */
    public List<RuleFailure> getFailures() {
        return validated.map(ValidationReport::getFailures).orElse(List.of());
    }
}
