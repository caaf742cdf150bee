package io.github.keikaku.plan.cli;

import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingReport;
import io.github.keikaku.plan.model.finding.FindingSummary;
import io.github.keikaku.plan.model.finding.SuppressedFinding;
import java.util.ArrayList;
import java.util.List;

/** The reports of several files as one list, in the order of the files. */
record MergedReport(List<Finding> findings, List<SuppressedFinding> suppressedFindings, FindingSummary summary)
        implements FindingReport {

    static MergedReport of(List<? extends FindingReport> reports) {
        List<Finding> findings = new ArrayList<>();
        List<SuppressedFinding> suppressed = new ArrayList<>();
        FindingSummary summary = FindingSummary.builder().build();
        for (FindingReport report : reports) {
            findings.addAll(report.getFindings());
            suppressed.addAll(report.getSuppressedFindings());
            summary = summary.plus(report.getSummary());
        }
        return new MergedReport(findings, suppressed, summary);
    }

    @Override
    public List<Finding> getFindings() {
        return findings;
    }

    @Override
    public List<SuppressedFinding> getSuppressedFindings() {
        return suppressedFindings;
    }

    @Override
    public FindingSummary getSummary() {
        return summary;
    }
}
