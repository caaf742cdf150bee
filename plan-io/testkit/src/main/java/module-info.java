/**
 * For authors of rules and formats: runs plans beside what is to be found in them, and holds a format to what every
 * format promises. Knows no test framework.
 */
module io.github.keikaku.plan.testkit {
    requires transitive io.github.keikaku.plan.io;
    requires transitive io.github.keikaku.plan.model;
    requires transitive io.github.keikaku.plan.rules;
    requires transitive org.jspecify;

    exports io.github.keikaku.plan.testkit;
}
