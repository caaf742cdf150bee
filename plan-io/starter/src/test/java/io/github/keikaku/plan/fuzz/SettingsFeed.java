package io.github.keikaku.plan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.RuleSetReader;
import io.github.keikaku.plan.RuleSetResult;
import io.github.keikaku.plan.SheetMappingReader;
import io.github.keikaku.plan.SheetMappingResult;
import io.github.keikaku.plan.io.Baseline;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.rules.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Feeds the readers of rule sets, mappings and baselines, all of them with the same file. */
final class SettingsFeed {

    private static final RuleSetReader RULE_SETS = RuleSetReader.of(RuleSet.standard());

    private SettingsFeed() {}

    static void feed(byte[] file) throws IOException {
        for (String name : List.of("settings.yaml", "settings.json")) {
            PlanInput input = PlanInput.of(name, file);
            RuleSetResult rules = RULE_SETS.read(input);
            Promises.holdForFindings(rules, name);
            assertThat(rules.getRuleSet().isEmpty()).isEqualTo(rules.hasErrors());

            SheetMappingResult mapping = SheetMappingReader.standard().read(input);
            Promises.holdForFindings(mapping, name);
            assertThat(mapping.getMapping().isEmpty()).isEqualTo(mapping.hasErrors());
        }
        feedBaseline(file);
    }

    private static void feedBaseline(byte[] file) throws IOException {
        Optional<Baseline> baseline = baseline(file);
        if (baseline.isPresent()) {
            String written = baseline.get().toJson();
            assertThat(Baseline.read(PlanInput.of("again.json", written)).toJson())
                    .isEqualTo(written);
        }
    }

    private static Optional<Baseline> baseline(byte[] file) throws IOException {
        try {
            return Optional.of(Baseline.read(PlanInput.of("baseline.json", file)));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasNoCause();
            assertThat(e.getMessage()).isNotBlank();
            return Optional.empty();
        }
    }

    static List<byte[]> seeds() {
        return List.of(RULES, RULES_AS_JSON, MAPPING, BASELINE).stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static final String RULES = """
            extends: standard
            rules:
              structure.goal.missing: off
              evaluation: { severity: INFO }
              role.cell.missing:
                parameters: { filled: 0.8 }
            suppress:
              - rule: evaluation.challenge.missing
                element: d10
                reason: 次年度の計画に記載
                until: 2027
              - { rule: structure, path: /elements/0, reason: known }
            """;
    private static final String RULES_AS_JSON = """
            {"extends": "standard",
             "rules": {"indicator.outlier": {"severity": "WARNING", "parameters": {"factor": 10}}, "text.whitespace": "off"}, "suppress": [{"rule": "law", "path": "", "reason": "?", "until": 2020}]}
            """;
    private static final String MAPPING = """
            kind: evaluation
            headerRow: 3
            lastHeaderRow: 4
            fiscalYear: 2018
            columns:
              - { column: A, is: label, level: measure }
              - { heading: ほし, is: grade, stage: EXTERNAL }
              - { column: AB, is: figure, kind: TARGET, fiscalYear: 2021 }
              - { column: C, is: role, actor: citizen, element: "1-1" }
            """;
    private static final String BASELINE = """
            {"baselineVersion": "1.0", "findings": [{"rule": "structure.goal.missing", "key": "/elements/d1"}]}
            """;
}
