package io.github.keikaku.plan.cli;

import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingReport;
import io.github.keikaku.plan.model.finding.FindingSummary;
import java.util.ArrayList;
import java.util.List;

/** The reports of several files as one list, in the order of the files. */
record MergedReport(List<Finding> findings, FindingSummary summary) implements FindingReport {

    static MergedReport of(List<? extends FindingReport> reports) {
        List<Finding> findings = new ArrayList<>();
        FindingSummary summary = FindingSummary.builder().build();
        for (FindingReport report : reports) {
            findings.addAll(report.getFindings());
            summary = summary.plus(report.getSummary());
        }
        return new MergedReport(findings, summary);
    }

    @Override
    public List<Finding> getFindings() {
        return findings;
    }

    @Override
    public FindingSummary getSummary() {
        return summary;
    }
}
