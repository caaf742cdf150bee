package io.github.keikaku.plan.io.binding;

import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingSummary;
import java.util.List;
import java.util.Optional;

/**
 * What one reading gave.
 *
 * @param <V> the type of value
 * @param value the value, unless there was an error
 * @param findings every fault of form, in document order; at least one error where there is no value
 * @param summary how many faults there were, with those that are not listed
 */
public record Outcome<V>(Optional<V> value, List<Finding> findings, FindingSummary summary) {
    /**
     * Copies the findings.
     *
     * @param value the value, unless there was an error
     * @param findings the findings
     * @param summary how many faults there were
     */
    public Outcome {
        findings = List.copyOf(findings);
    }
}
