package io.github.keikaku.plan.testkit;

import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.rules.RuleFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How what was found in the plan of a case compares with what was expected. */
public final class CaseResult {

    private final String name;
    private final List<Finding> findings;
    private final List<String> differences;

    CaseResult(String name, List<ExpectedFinding> expected, List<Finding> findings, List<RuleFailure> failures) {
        this.name = name;
        this.findings = List.copyOf(findings);
        List<String> lines = new ArrayList<>();
        failures.forEach(failure -> lines.add("a rule failed: " + failure));
        lines.addAll(new Comparison(
                        expected, findings.stream().map(ExpectedFinding::of).toList())
                .differences());
        this.differences = List.copyOf(lines);
    }

    /**
     * What was found.
     *
     * @return the findings of reading, then those of the rules, each in the order of the document
     */
    public List<Finding> getFindings() {
        return findings;
    }

    /**
     * What is not as expected.
     *
     * @return one line for each finding that is missing, unexpected, or elsewhere (at another path or place, or of
     *     another severity), for a rule that failed, and for another order; empty if all is as expected
     */
    public List<String> getDifferences() {
        return differences;
    }

    /**
     * Whether all is as expected.
     *
     * @return true if there is no difference
     */
    public boolean matches() {
        return differences.isEmpty();
    }

    /**
     * Fails where something is not as expected, in the way of every test framework.
     *
     * @throws AssertionError if there is a difference; its message is {@link #toString}
     */
    public void assertMatches() {
        if (!matches()) {
            throw new AssertionError(toString());
        }
    }

    /**
     * The differences, what was found in words, and what to write into the case if it is right.
     *
     * @return a text of several lines, or one that says that there is no difference
     */
    @Override
    public String toString() {
        if (matches()) {
            return name + ": as expected";
        }
        String found = describe(findings);
        String json = findings.stream()
                .map(finding -> "\n    " + ExpectedFinding.of(finding).toJson())
                .collect(Collectors.joining(","));
        return name + ": " + differences.size() + (differences.size() == 1 ? " difference" : " differences") + "\n  "
                + String.join("\n  ", differences) + "\nfound:" + (found.isEmpty() ? " nothing" : found)
                + "\nif that is right, the case should say:\n  \"findings\": [" + json
                + (json.isEmpty() ? "]" : "\n  ]");
    }

    /** Findings in words, each on a line of its own. */
    static String describe(List<Finding> findings) {
        return findings.stream()
                .map(finding -> "\n  " + ExpectedFinding.of(finding) + ": " + finding.getMessage(Locale.ENGLISH))
                .collect(Collectors.joining());
    }
}
