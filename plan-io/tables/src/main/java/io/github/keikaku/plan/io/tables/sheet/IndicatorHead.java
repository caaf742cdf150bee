package io.github.keikaku.plan.io.tables.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where the headings of a block stand, what its columns are, and which is its last row. */
record IndicatorHead(int firstRow, int lastRow, List<IndicatorColumn> columns, int lastRowOfBlock) {

    IndicatorColumn column(int index) {
        return columns.get(index - 1);
    }

    List<IndicatorColumn> with(IndicatorRole role) {
        return columns.stream().filter(column -> column.role() == role).toList();
    }

    boolean has(IndicatorRole role) {
        return columns.stream().anyMatch(column -> column.role() == role);
    }

    Optional<IndicatorColumn> name() {
        return columns.stream().filter(column -> column.role().isName()).findFirst();
    }

    /** How many headings are known. */
    int understood() {
        return (int) columns.stream()
                .filter(column -> column.role() != IndicatorRole.UNKNOWN)
                .count();
    }

    IndicatorHead withColumns(UnaryOperator<IndicatorColumn> change) {
        return new IndicatorHead(firstRow, lastRow, columns.stream().map(change).toList(), lastRowOfBlock);
    }

    IndicatorHead until(int row) {
        return new IndicatorHead(firstRow, lastRow, columns, row);
    }
}
