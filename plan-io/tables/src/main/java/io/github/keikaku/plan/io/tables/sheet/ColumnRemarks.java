package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.finding.Finding;
import java.util.function.UnaryOperator;

/** Says of a column why it was left out, and of how many cells that is. */
final class ColumnRemarks {

    private final Sheet sheet;
    private final Remarks remarks;

    ColumnRemarks(Sheet sheet, Remarks remarks) {
        this.sheet = sheet;
        this.remarks = remarks;
    }

    void add(ImportRule rule, Header header, Column column) {
        add(rule, header, column, finding -> finding);
    }

    /** Says it at the heading; nothing where the column is blank from there down. */
    void add(ImportRule rule, Header header, Column column, UnaryOperator<Finding.Builder> arguments) {
        int cells = 0;
        for (int row = header.lastRow() + 1; row <= sheet.getRowCount(); row++) {
            cells += sheet.isBlank(row, column.index()) ? 0 : 1;
        }
        if (cells == 0 && column.heading().isEmpty()) {
            return;
        }
        int row = sheet.isBlank(header.firstRow(), column.index()) ? header.lastRow() : header.firstRow();
        CellPosition heading = CellPosition.of(row, column.index());
        int filled = cells;
        remarks.add(
                rule,
                heading,
                finding -> arguments.apply(finding.argument("heading", column.heading())
                        .argument("column", heading.columnName())
                        .argument("cells", filled)));
    }
}
