package io.github.keikaku.plan.ruleset;

import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.binding.Outcome;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingSummary;
import io.github.keikaku.plan.rules.RuleSet;
import io.github.keikaku.plan.settings.SettingsFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One rule-set file on its way to become a rule set. */
public final class RuleSetFile {

    private final PlanInput input;

    /**
     * A file not read yet.
     *
     * @param input what to read; JSON where its name ends so, otherwise YAML
     */
    public RuleSetFile(PlanInput input) {
        this.input = input;
    }

    /**
     * Reads it.
     *
     * @param base the rules that it extends
     * @return the rule set, or what is wrong, each fault at its place
     * @throws IOException if it cannot be read
     */
    public Outcome<RuleSet> read(RuleSet base) throws IOException {
        SettingsFile file = SettingsFile.of(input);
        Outcome<RuleSetDocument> read = file.read(RuleSetBindings.RULE_SET);
        if (read.value().isEmpty()) {
            return new Outcome<>(Optional.empty(), read.findings(), read.summary());
        }
        RuleSetAssembly assembly = new RuleSetAssembly(base);
        Optional<RuleSet> rules = assembly.assemble(read.value().get());
        List<Finding> findings = file.placed(assembly.getFindings());
        return new Outcome<>(
                rules,
                findings,
                FindingSummary.builder().errors(findings.size()).build());
    }
}
