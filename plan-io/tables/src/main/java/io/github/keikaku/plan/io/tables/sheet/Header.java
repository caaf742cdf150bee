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

    /** Whether its columns mean what those of another say already. */
    boolean tellsNothingBeyond(Header other) {
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).meansSameAs(other.columns.get(i))) {
                return false;
            }
        }
        return true;
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

    /** The levels of what rows are about: those of the last column of labels, or any where there are numbers only. */
    Set<String> labelLevels(ElementMatcher elements) {
        return columns.stream()
                .filter(column -> column.role() == ColumnRole.LABEL)
                .reduce((one, two) -> two)
                .map(Column::levels)
                .orElse(elements.allLevels());
    }

    /** Where a column is headed; of several headings, the lowest says which of several columns it is. */
    CellPosition headingCell(Sheet sheet, int column) {
        int row = lastRow;
        while (row > firstRow && sheet.isBlank(row, column)) {
            row--;
        }
        return CellPosition.of(row, column);
    }

    boolean has(ColumnRole role) {
        return columns.stream().anyMatch(column -> column.role() == role);
    }

    /** Accounts for the headings and the lines above them, as far as nothing else was said of them. */
    void accountFor(Sheet sheet, Account account) {
        for (int row = 1; row <= lastRow; row++) {
            for (int index = 1; index <= sheet.getColumnCount(); index++) {
                if (!sheet.isBlank(row, index)) {
                    account.put(CellPosition.of(row, index), row < firstRow ? CellReason.TITLE_LINE : headingOf(index));
                }
            }
        }
    }

    private CellReason headingOf(int index) {
        ColumnRole role = column(index).role();
        boolean unclear = role == ColumnRole.UNKNOWN || role == ColumnRole.DUPLICATE;
        return unclear ? role.reason() : CellReason.HEADING;
    }
}
