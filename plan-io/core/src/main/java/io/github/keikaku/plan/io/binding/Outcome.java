package io.github.keikaku.plan.io.binding;

import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingSummary;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.model.finding.SourceLocation;
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

    /**
     * The outcome of not reading a document that is too large.
     *
     * @param <V> the type of value
     * @param file the name of its file, if it has one
     * @param maximum how many bytes it may have
     * @return an outcome with one error
     */
    public static <V> Outcome<V> tooLarge(Optional<String> file, int maximum) {
        Finding finding = Finding.builder()
                .rule(FormatRules.LIMIT_EXCEEDED)
                .severity(Severity.ERROR)
                .path(ModelPath.root())
                .argument("limit", "input-bytes")
                .argument("maximum", maximum)
                .location(SourceLocation.builder().file(file).build())
                .messages(FormatRules.messages())
                .build();
        return new Outcome<>(
                Optional.empty(),
                List.of(finding),
                FindingSummary.builder().errors(1).build());
    }
}
