package io.github.keikaku.plan.io.tables;

import java.util.Arrays;
import java.util.List;

/** A table as it was found, seen through the layout that it should have: columns by the layout's numbers. */
final class BoundTable {

    private static final int ABSENT = -1;

    private final TableLayout layout;
    private final Table table;
    private final int number;
    private final int[] columns;

    /**
     * A table and its layout.
     *
     * @param number its number among the tables, which orders findings
     */
    BoundTable(TableLayout layout, Table table, int number) {
        this.layout = layout;
        this.table = table;
        this.number = number;
        this.columns = new int[layout.columns().size()];
        Arrays.fill(columns, ABSENT);
        List<String> header = table.getHeader();
        for (int i = header.size() - 1; i >= 0; i--) {
            int found = i;
            layout.find(header.get(i)).ifPresent(column -> columns[column] = found);
        }
    }

    TableLayout layout() {
        return layout;
    }

    Table table() {
        return table;
    }

    int number() {
        return number;
    }

    int rowCount() {
        return table.getRowCount();
    }

    boolean has(int column) {
        return columns[column] != ABSENT;
    }

    boolean isEmpty(int row, int column) {
        return columns[column] == ABSENT || table.isEmpty(row, columns[column]);
    }

    String cell(int row, int column) {
        return columns[column] == ABSENT ? "" : table.getCell(row, columns[column]);
    }

    /** The cell of a column; empty where the table has no such column. */
    String cell(int row, String column) {
        return layout.find(column).map(number -> cell(row, number)).orElse("");
    }

    /** Where a column was found; the first column for one that is not there. */
    int place(int column) {
        return Math.max(0, columns[column]);
    }

    int place(String column) {
        return layout.find(column).map(this::place).orElse(0);
    }

    /** What other rows call a row: its key, or else its id. */
    String key(int row) {
        String key = cell(row, TableLayout.KEY);
        return key.isEmpty() ? cell(row, "id") : key;
    }
}
