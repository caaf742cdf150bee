/** Plans as tables and back: what formats of cells share. Knows neither CSV nor workbooks. */
module io.github.keikaku.plan.io.tables {
    requires transitive io.github.keikaku.plan.io;
    requires transitive io.github.keikaku.plan.model;
    requires transitive org.jspecify;

    exports io.github.keikaku.plan.io.tables;
    exports io.github.keikaku.plan.io.tables.sheet;
}
