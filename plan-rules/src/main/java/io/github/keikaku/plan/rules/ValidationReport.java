package io.github.keikaku.plan.rules;

import io.github.keikaku.plan.model.finding.FindingReport;
import io.github.keikaku.plan.model.finding.SuppressedFinding;
import io.github.keikaku.plan.rules.internal.RuleValue;
import java.util.List;
import org.immutables.value.Value;

/**
 * What validating a plan found: the findings in the order of the document, and within one place of rule ids. Where
 * there are more than the limit, the gravest are listed and the others counted.
 */
@Value.Immutable
@RuleValue
@SuppressWarnings("exports") // annotations of the generator and the class it generates; no caller sees them
public interface ValidationReport extends FindingReport {

    /**
     * Findings that a suppression of the rule set covers. They are counted apart from the others.
     *
     * @return the findings with their suppressions, in the order of the document, no more than the limit of findings
     */
    @Override
    List<SuppressedFinding> getSuppressedFindings();

    /**
     * Suppressions of the rule set that covered nothing: those that have ended, and those that nothing needs,
     * such as one about an element of another plan.
     *
     * @return the suppressions, in the order of the rule set
     */
    List<Suppression> getUnusedSuppressions();

    /**
     * What went wrong in judging. Where there is any, the report may be incomplete.
     *
     * @return rules that threw an exception and providers that could not be loaded; empty as a rule
     */
    List<RuleFailure> getFailures();
}
