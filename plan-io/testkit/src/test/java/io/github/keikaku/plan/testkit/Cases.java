package io.github.keikaku.plan.testkit;

import io.github.keikaku.plan.io.DataJson;
import io.github.keikaku.plan.io.JsonPlanFormat;
import io.github.keikaku.plan.io.PlanFormats;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.rules.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The cases of this library's own rules and formats. */
final class Cases {

    static final Path RULES = Path.of("src", "test", "resources", "rules");
    static final Path SOUND = RULES.resolve("sound.json");
    static final Path CORPUS = Path.of("..", "core", "src", "test", "resources", "corpus", "format");

    private Cases() {}

    /** One fault for each rule, as patches of one sound plan. */
    static List<FindingCase> ofRules() {
        return in(RULES, CaseRunner.standard().withRuleSet(RuleSet.standard()));
    }

    /** Documents with faults of form; no rules look at them. */
    static List<FindingCase> ofForm() {
        PlanFormats json = PlanFormats.builder().add(new JsonPlanFormat()).build();
        return in(
                CORPUS,
                CaseRunner.standard().withRuleSet(RuleSet.builder().build()).withFormats(json));
    }

    private static List<FindingCase> in(Path folder, CaseRunner runner) {
        try {
            return runner.casesIn(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DataValue soundDocument() {
        return document(SOUND);
    }

    static Plan soundPlan() {
        return plan(soundDocument());
    }

    static DataValue document(Path file) {
        try {
            return DataJson.read(PlanInput.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DataValue document(String json) {
        try {
            return DataJson.read(PlanInput.of("inline", json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Plan plan(DataValue document) {
        try {
            return new JsonPlanFormat()
                    .read(PlanInput.of("plan.json", DataJson.write(document)))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
