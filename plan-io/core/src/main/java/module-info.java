import io.github.keikaku.plan.io.JsonPlanFormat;
import io.github.keikaku.plan.io.PlanFormat;

/** How plans come and go: the formats, the canonical JSON, and the JSON Schema. Never judges what a plan says. */
module io.github.keikaku.plan.io {
    requires transitive io.github.keikaku.plan.model;
    requires tools.jackson.core;

    exports io.github.keikaku.plan.io;

    uses PlanFormat;

    provides PlanFormat with
            JsonPlanFormat;
}
