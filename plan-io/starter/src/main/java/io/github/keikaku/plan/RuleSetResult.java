package io.github.keikaku.plan;

import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingReport;
import io.github.keikaku.plan.model.finding.FindingSummary;
import io.github.keikaku.plan.rules.RuleSet;
import java.util.List;
import java.util.Optional;

/** What came of reading a rule-set file. */
public final class RuleSetResult implements FindingReport {

    private final Optional<RuleSet> ruleSet;
    private final List<Finding> findings;
    private final FindingSummary summary;

    RuleSetResult(Optional<RuleSet> ruleSet, List<Finding> findings, FindingSummary summary) {
        this.ruleSet = ruleSet;
        this.findings = List.copyOf(findings);
        this.summary = summary;
    }

    /**
     * The rule set.
     *
     * @return the rule set, unless there are errors
     */
    public Optional<RuleSet> getRuleSet() {
        return ruleSet;
    }

    /**
     * What is wrong with the file: its form ({@code format.*}), or rules, parameters and values that there are not
     * ({@code ruleset.*}).
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
