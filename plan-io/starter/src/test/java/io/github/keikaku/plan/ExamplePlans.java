package io.github.keikaku.plan;

import io.github.keikaku.plan.io.JsonPlanFormat;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.model.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The example plans, read. */
public final class ExamplePlans {

    public static final List<String> NAMES = List.of(
            "kiyose-community-welfare.json",
            "aizuwakamatsu-community-welfare.json",
            "nishitokyo-elderly-care.json",
            "kiyose-care-councils.json",
            "kiyose-comprehensive.json");

    private ExamplePlans() {}

    public static Plan read(String name) {
        String resource = "/io/github/keikaku/plan/examples/" + name;
        try (InputStream in = Objects.requireNonNull(ExamplePlans.class.getResourceAsStream(resource), resource)) {
            return new JsonPlanFormat()
                    .read(PlanInput.of(name, in.readAllBytes()), ReadOptions.strict())
                    .getPlan()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
