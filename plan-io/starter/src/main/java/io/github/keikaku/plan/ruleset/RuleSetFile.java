package io.github.keikaku.plan.ruleset;

import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.binding.Outcome;
import io.github.keikaku.plan.io.binding.Reading;
import io.github.keikaku.plan.io.binding.TokenSource;
import io.github.keikaku.plan.io.json.JsonSource;
import io.github.keikaku.plan.io.text.Places;
import io.github.keikaku.plan.io.yaml.syntax.YamlSource;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingSummary;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.rules.RuleSet;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One rule-set file on its way to become a rule set. */
public final class RuleSetFile {

    private static final ReadLimits LIMITS = ReadLimits.standard();

    private final PlanInput input;
    private final Optional<String> name;

    /**
     * A file not read yet.
     *
     * @param input what to read; JSON where its name ends so, otherwise YAML
     */
    public RuleSetFile(PlanInput input) {
        this.input = input;
        this.name = Optional.of(input.getName());
    }

    /**
     * Reads it.
     *
     * @param base the rules that it extends
     * @return the rule set, or what is wrong, each fault at its place
     * @throws IOException if it cannot be read
     */
    public Outcome<RuleSet> read(RuleSet base) throws IOException {
        Optional<byte[]> bytes = input.read(LIMITS.getMaxInputBytes());
        if (bytes.isEmpty()) {
            return Outcome.tooLarge(name, LIMITS.getMaxInputBytes());
        }
        Outcome<RuleSetDocument> read =
                Reading.read(RuleSetBindings.RULE_SET, source(bytes.get()), name, ReadOptions.strict());
        if (read.value().isEmpty()) {
            return new Outcome<>(Optional.empty(), read.findings(), read.summary());
        }
        RuleSetAssembly assembly = new RuleSetAssembly(base);
        Optional<RuleSet> rules = assembly.assemble(read.value().get());
        List<Finding> findings = placed(assembly.getFindings(), bytes.get());
        return new Outcome<>(
                rules,
                findings,
                FindingSummary.builder().errors(findings.size()).build());
    }

    private TokenSource source(byte[] bytes) {
        boolean json = input.getName().toLowerCase(Locale.ROOT).endsWith(".json");
        return json ? JsonSource.of(bytes, LIMITS) : YamlSource.of(bytes, LIMITS);
    }

    private List<Finding> placed(List<Finding> findings, byte[] bytes) {
        List<ModelPath> paths = findings.stream().map(Finding::getPath).toList();
        Map<ModelPath, SourceLocation> places = new Places(() -> source(bytes), name).locate(paths);
        return findings.stream()
                .map(finding -> Finding.builder()
                        .copyOf(finding)
                        .location(Optional.ofNullable(places.get(finding.getPath())))
                        .build())
                .toList();
    }
}
