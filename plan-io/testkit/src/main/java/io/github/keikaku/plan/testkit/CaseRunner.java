package io.github.keikaku.plan.testkit;

import io.github.keikaku.plan.io.PlanFormats;
import io.github.keikaku.plan.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Finds and runs cases: plan files beside their expected findings. Immutable.
 *
 * <p>A case is a plan, {@code NAME.json} or of another format, and beside it {@code NAME.expected.json}: the list of all
 * findings that it must give, in the order in which reading and checking report them, each with its place. Where a case
 * has a folder of its own, the two may be called {@code case.json} and {@code expected.json}.
 *
 * <pre>{@code
 * [ { "rule": "structure.title.blank", "severity": "ERROR", "path": "/title", "line": 5, "column": 12 } ]
 * }</pre>
 *
 * <p>Instead of a list there may be an object, which can also say how to look: {@code lenient} (as in {@link
 * io.github.keikaku.plan.io.ReadOptions#lenient}), {@code asOf} (a day), {@code about} (for people), and, instead of a
 * whole plan beside it, a {@code patch} (JSON Patch, RFC 6902) of a {@code base}. Places are then those in the patched
 * plan, printed as {@link io.github.keikaku.plan.io.DataJson#write} does: where the base is printed so too, every line
 * above the patch keeps its number. {@code previous} lists earlier versions of the plan, the oldest first, each the name
 * of a file or a base and its patch; {@code parameters} sets parameters of rules.
 *
 * <pre>{@code
 * { "base": "sound.json",
 *   "patch": [ { "op": "replace", "path": "/title", "value": " " } ],
 *   "findings": [ { "rule": "structure.title.blank", "severity": "ERROR", "path": "/title", "line": 5, "column": 12 } ] }
 *
 * { "previous": [ "sound.json" ],
 *   "parameters": { "transition.grade.stagnant": { "years": 3 } },
 *   "base": "sound.json",
 *   "patch": [ { "op": "replace", "path": "/elements/0/title", "value": "声かけの輪" } ],
 *   "findings": [ { "rule": "transition.title.changed", ... } ] }
 * }</pre>
 *
 * <p>File names are read from the folder of the case.
 */
public final class CaseRunner {

    private final RuleSet ruleSet;
    private final PlanFormats formats;

    private CaseRunner(RuleSet ruleSet, PlanFormats formats) {
        this.ruleSet = Objects.requireNonNull(ruleSet, "ruleSet");
        this.formats = Objects.requireNonNull(formats, "formats");
    }

    /**
     * A runner with the standard rules and every rule and format found on the class or module path.
     *
     * @return the runner
     */
    public static CaseRunner standard() {
        return new CaseRunner(RuleSet.discover(), PlanFormats.ofServiceLoader());
    }

    /**
     * This runner with other rules, so that cases show the findings of these alone.
     *
     * @param rules the rules that check plans whose form is sound
     * @return the changed runner
     */
    public CaseRunner withRuleSet(RuleSet rules) {
        return new CaseRunner(rules, formats);
    }

    /**
     * This runner with other formats.
     *
     * @param known the formats that read plans, by their extensions
     * @return the changed runner
     */
    public CaseRunner withFormats(PlanFormats known) {
        return new CaseRunner(ruleSet, known);
    }

    /**
     * The cases in a folder and the folders below it.
     *
     * @param folder the folder
     * @return the cases, sorted by name
     * @throws IOException if the folder cannot be read
     * @throws IllegalArgumentException if there is no case, since a test of nothing would pass
     */
    public List<FindingCase> casesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<FindingCase> cases = files.filter(Files::isRegularFile)
                    .filter(FindingCase::isCase)
                    .sorted()
                    .map(file -> new FindingCase(this, folder, file))
                    .toList();
            if (cases.isEmpty()) {
                throw new IllegalArgumentException("no file *.expected.json in " + folder);
            }
            return cases;
        }
    }

    RuleSet getRuleSet() {
        return ruleSet;
    }

    PlanFormats getFormats() {
        return formats;
    }
}
