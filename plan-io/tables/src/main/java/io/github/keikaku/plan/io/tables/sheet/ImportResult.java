package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingCollector;
import io.github.keikaku.plan.model.finding.FindingReport;
import io.github.keikaku.plan.model.finding.FindingSummary;
import java.util.List;
import java.util.Optional;

/**
 * What reading a sheet gave: the plan with what was certain, what is to be said about the sheet, and what became of each
 * cell.
 */
public final class ImportResult implements FindingReport {

    private final Optional<Plan> plan;
    private final List<Finding> findings;
    private final FindingSummary summary;
    private final List<CellUse> account;

    ImportResult(Optional<Plan> plan, FindingCollector findings, List<CellUse> account) {
        this.plan = plan;
        this.findings = List.copyOf(findings.getFindings());
        this.summary = findings.getSummary();
        this.account = List.copyOf(account);
    }

    /**
     * The plan with what the sheet says. Where there are errors, it lacks what they are about.
     *
     * @return the plan; empty where the sheet could not be read at all, for want of headings or of a fiscal year,
     *     or because a mapping does not fit it or the plan
     */
    public Optional<Plan> getPlan() {
        return plan;
    }

    /**
     * What is to be said about the sheet.
     *
     * @return the findings in the order of the cells, each with its place
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
     * What became of each cell that is not blank.
     *
     * @return one for each, row by row
     */
    public List<CellUse> getAccount() {
        return account;
    }

    /**
     * How many cells there are of a status.
     *
     * @param status the status
     * @return the number of cells
     */
    public int count(CellStatus status) {
        return (int) account.stream().filter(use -> use.getStatus() == status).count();
    }
}
