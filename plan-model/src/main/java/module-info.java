/**
 * What a plan is: immutable values for Japanese municipal plans, and the words and numbers of Japanese administration.
 * Knows no file format and no rule beyond the constraints that one object can state about itself.
 */
module io.github.keikaku.plan.model {
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.keikaku.plan.model;
    exports io.github.keikaku.plan.model.body;
    exports io.github.keikaku.plan.model.common;
    exports io.github.keikaku.plan.model.evaluation;
    exports io.github.keikaku.plan.model.finding;
    exports io.github.keikaku.plan.model.indicator;
    exports io.github.keikaku.plan.model.municipality;
    exports io.github.keikaku.plan.model.role;
    exports io.github.keikaku.plan.model.text;
    exports io.github.keikaku.plan.model.time;
    exports io.github.keikaku.plan.model.view;
}
