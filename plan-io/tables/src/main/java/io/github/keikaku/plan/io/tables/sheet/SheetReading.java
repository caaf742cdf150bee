package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingCollector;
import io.github.keikaku.plan.model.finding.FindingReport;
import io.github.keikaku.plan.model.finding.FindingSummary;
import java.util.List;
import java.util.Optional;

/** What opening a file as a sheet gave: the sheet, and what is to be said about the file. */
public final class SheetReading implements FindingReport {

    private final Optional<Sheet> sheet;
    private final List<Finding> findings;
    private final FindingSummary summary;

    private SheetReading(Optional<Sheet> sheet, FindingCollector findings) {
        this.sheet = sheet;
        this.findings = List.copyOf(findings.getFindings());
        this.summary = findings.getSummary();
    }

    /**
     * A reading, for those who read files.
     *
     * @param sheet the sheet, unless the file is faulty
     * @param findings what is to be said about the file
     * @return the reading
     */
    public static SheetReading of(Optional<Sheet> sheet, FindingCollector findings) {
        return new SheetReading(sheet, findings);
    }

    /**
     * The sheet.
     *
     * @return the sheet; empty where the file is faulty
     */
    public Optional<Sheet> getSheet() {
        return sheet;
    }

    /**
     * What is to be said about the file.
     *
     * @return the findings, among them the encoding where it was detected
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
