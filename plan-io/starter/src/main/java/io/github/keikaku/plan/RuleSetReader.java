package io.github.keikaku.plan;

import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.binding.Outcome;
import io.github.keikaku.plan.rules.RuleSet;
import io.github.keikaku.plan.ruleset.RuleSetFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads rule-set files, in YAML or JSON:
 *
 * <pre>
 * extends: standard
 * rules:
 *   structure.goal.missing: off
 *   evaluation.grade-policy:          # a parent id stands for all rules below it
 *     severity: ERROR
 *   role.cell.missing:
 *     parameters: { filled: 0.8 }
 * suppress:
 *   - rule: evaluation.challenge.missing
 *     element: d10                    # or path: /evaluations/0
 *     reason: printed in the plan for the next year
 *     until: 2027                     # the last fiscal year
 * </pre>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class RuleSetReader {

    private final RuleSet base;

    private RuleSetReader(RuleSet base) {
        this.base = Objects.requireNonNull(base, "base");
    }

    /**
     * A reader for files that extend the standard rules and those of every provider found on the class or module path.
     *
     * @return the reader
     */
    public static RuleSetReader standard() {
        return of(RuleSet.discover());
    }

    /**
     * A reader for files that extend rules of the caller's.
     *
     * @param base what {@code extends: standard} stands for
     * @return the reader
     */
    public static RuleSetReader of(RuleSet base) {
        return new RuleSetReader(base);
    }

    /**
     * Reads a file.
     *
     * @param file the file; JSON where its name ends in {@code .json}, otherwise YAML
     * @return the rule set, or what is wrong with the file
     * @throws IOException if the file cannot be read
     */
    public RuleSetResult read(Path file) throws IOException {
        return read(PlanInput.of(file));
    }

    /**
     * Reads what need not be a file.
     *
     * @param input what to read; JSON where its name ends in {@code .json}, otherwise YAML
     * @return the rule set, or what is wrong with it
     * @throws IOException if the input cannot be read
     */
    public RuleSetResult read(PlanInput input) throws IOException {
        Outcome<RuleSet> outcome = new RuleSetFile(input).read(base);
        return new RuleSetResult(outcome.value(), outcome.findings(), outcome.summary());
    }
}
