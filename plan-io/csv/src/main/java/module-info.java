import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.csv.CsvPlanFormat;

/** Plans as tidy CSV tables with a Frictionless data package, in an archive or a folder. */
module io.github.keikaku.plan.io.csv {
    requires transitive io.github.keikaku.plan.io;
    requires transitive io.github.keikaku.plan.io.tables;
    requires transitive io.github.keikaku.plan.model;
    requires transitive org.jspecify;
    requires de.siegmar.fastcsv;

    exports io.github.keikaku.plan.io.csv;

    provides PlanFormat with
            CsvPlanFormat;
}
