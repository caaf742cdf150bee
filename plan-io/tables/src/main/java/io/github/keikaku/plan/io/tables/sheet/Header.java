package io.github.keikaku.plan.io.tables.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the headings of a sheet stand and what its columns are. */
record Header(int firstRow, int lastRow, List<Column> columns) {

    /** How many headings are known. */
    int understood() {
        return (int) columns.stream()
                .filter(column -> column.role() != ColumnRole.UNKNOWN)
                .count();
    }

    Column column(int index) {
        return columns.get(index - 1);
    }

    /** The column whose cells name what a row is about: the last that may hold an evaluated element. */
    Optional<Column> measureColumn(Set<String> evaluated) {
        return columns.stream()
                .filter(column -> column.role() == ColumnRole.LABEL
                        && column.levels().stream().anyMatch(evaluated::contains))
                .reduce((one, two) -> two);
    }

    boolean has(ColumnRole role) {
        return columns.stream().anyMatch(column -> column.role() == role);
    }
}
