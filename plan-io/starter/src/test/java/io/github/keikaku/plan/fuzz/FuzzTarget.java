package io.github.keikaku.plan.fuzz;

import io.github.keikaku.plan.io.JsonPlanFormat;
import io.github.keikaku.plan.io.csv.CsvPlanFormat;
import io.github.keikaku.plan.io.yaml.YamlPlanFormat;
import java.io.IOException;
import java.util.List;

/** Every door through which bytes of strangers come in. */
enum FuzzTarget {
    /** A plan as JSON, strictly and leniently read, validated, and written again in every format. */
    JSON_PLAN,
    /** The same of YAML. */
    YAML_PLAN,
    /** The same of an archive of tables, whatever its bytes are. */
    CSV_ARCHIVE,
    /** The same of tables in a sound archive, so that a fuzzer need not mend checksums. */
    CSV_TABLES,
    /** Sheets as spreadsheets save them, read onto a plan. */
    SHEET,
    /** Files that say how to check and to import: rule sets, mappings, baselines. */
    SETTINGS,
    /** Texts of cells: dates, numbers, units, codes, paths. */
    PRINTED_TEXT;

    /** Fails if an input breaks a promise. */
    void feed(byte[] input) throws IOException {
        switch (this) {
            case JSON_PLAN -> PlanFeed.feed(new JsonPlanFormat(), input);
            case YAML_PLAN -> PlanFeed.feed(new YamlPlanFormat(), input);
            case CSV_ARCHIVE -> PlanFeed.feed(new CsvPlanFormat(), input);
            case CSV_TABLES -> TableFeed.feed(input);
            case SHEET -> SheetFeed.feed(input);
            case SETTINGS -> SettingsFeed.feed(input);
            case PRINTED_TEXT -> TextFeed.feed(input);
        }
    }

    /** Sound inputs, small enough to be changed many times a second. */
    List<byte[]> seeds() {
        return switch (this) {
            case JSON_PLAN -> FuzzPlans.written(new JsonPlanFormat());
            case YAML_PLAN -> FuzzPlans.written(new YamlPlanFormat());
            case CSV_ARCHIVE -> FuzzPlans.written(new CsvPlanFormat());
            case CSV_TABLES -> TableFeed.seeds();
            case SHEET -> SheetFeed.seeds();
            case SETTINGS -> SettingsFeed.seeds();
            case PRINTED_TEXT -> TextFeed.seeds();
        };
    }
}
