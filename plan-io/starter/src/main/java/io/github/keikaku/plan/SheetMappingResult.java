package io.github.keikaku.plan;

import io.github.keikaku.plan.io.tables.sheet.SheetMapping;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingReport;
import io.github.keikaku.plan.model.finding.FindingSummary;
import java.util.List;
import java.util.Optional;

/** What came of reading a mapping file. */
public final class SheetMappingResult implements FindingReport {

    private final Optional<SheetMapping> mapping;
    private final List<Finding> findings;
    private final FindingSummary summary;

    SheetMappingResult(Optional<SheetMapping> mapping, List<Finding> findings, FindingSummary summary) {
        this.mapping = mapping;
        this.findings = List.copyOf(findings);
        this.summary = summary;
    }

    /**
     * The mapping. Whether it fits a sheet and a plan is known when the sheet is read; what does not is reported then, at
     * its place in this file.
     *
     * @return the mapping, unless there are errors
     */
    public Optional<SheetMapping> getMapping() {
        return mapping;
    }

    /**
     * What is wrong with the file: its form ({@code format.*}), or members that do not go together ({@code mapping.*}).
     *
     * @return the findings, each with its place in the file
     */
    @Override
    public List<Finding> getFindings() {
        return findings;
    }

    @Override
    public FindingSummary getSummary() {
        return summary;
    }
}
