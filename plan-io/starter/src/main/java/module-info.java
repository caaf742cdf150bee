/** One dependency and one call: reading, checking and reporting together. */
module io.github.keikaku.plan {
    requires transitive io.github.keikaku.plan.io;
    requires io.github.keikaku.plan.io.csv;
    requires transitive io.github.keikaku.plan.io.tables;
    requires io.github.keikaku.plan.io.yaml;
    requires transitive io.github.keikaku.plan.model;
    requires transitive io.github.keikaku.plan.rules;
    requires transitive org.jspecify;

    exports io.github.keikaku.plan;
}
