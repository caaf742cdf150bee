package io.github.keikaku.plan.io.tables;

import io.github.keikaku.plan.io.JsonPlanFormat;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.FindingCollector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Tables for tests. */
final class Tables {

    private Tables() {}

    static List<String> cells(Table table, int row) {
        return IntStream.range(0, table.getHeader().size())
                .mapToObj(column -> table.getCell(row, column))
                .toList();
    }

    /** A table whose columns are parted by bars. */
    static Table of(String name, String header, String... rows) {
        Table.Builder table =
                Table.builder(name, split(header)).file("plan.zip").sheet(name + ".csv");
        for (String row : rows) {
            table.row(split(row));
        }
        return table.build();
    }

    private static List<String> split(String row) {
        return Arrays.asList(row.split("\\|", -1));
    }

    static ReadResult read(Table... tables) {
        return read(ReadOptions.strict(), tables);
    }

    static ReadResult read(ReadOptions options, Table... tables) {
        return PlanTables.read(
                List.of(tables), FindingCollector.ofLimit(options.getLimits().getMaxFindings()), options);
    }

    static Plan example(String name) {
        try (InputStream in = Tables.class.getResourceAsStream("/io/github/keikaku/plan/examples/" + name)) {
            return new JsonPlanFormat().read(PlanInput.of(name, in)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table named(List<Table> tables, String name) {
        return tables.stream()
                .filter(table -> table.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
