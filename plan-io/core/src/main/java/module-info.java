import io.github.keikaku.plan.io.JsonPlanFormat;
import io.github.keikaku.plan.io.PlanFormat;

/** How plans come and go: the formats, the canonical JSON, and the JSON Schema. Never judges what a plan says. */
@SuppressWarnings("module") // siblings, which are built later, see the kernel; nobody else does
module io.github.keikaku.plan.io {
    requires transitive io.github.keikaku.plan.model;
    requires tools.jackson.core;

    exports io.github.keikaku.plan.io;
    exports io.github.keikaku.plan.io.binding to
            io.github.keikaku.plan,
            io.github.keikaku.plan.io.csv,
            io.github.keikaku.plan.io.tables,
            io.github.keikaku.plan.io.yaml;
    exports io.github.keikaku.plan.io.json to
            io.github.keikaku.plan,
            io.github.keikaku.plan.io.csv,
            io.github.keikaku.plan.io.tables;
    exports io.github.keikaku.plan.io.plan to
            io.github.keikaku.plan.io.tables,
            io.github.keikaku.plan.io.yaml;
    exports io.github.keikaku.plan.io.text to
            io.github.keikaku.plan,
            io.github.keikaku.plan.io.tables,
            io.github.keikaku.plan.io.yaml;

    uses PlanFormat;

    provides PlanFormat with
            JsonPlanFormat;
}
