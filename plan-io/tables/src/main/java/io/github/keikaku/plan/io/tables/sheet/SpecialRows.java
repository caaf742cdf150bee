package io.github.keikaku.plan.io.tables.sheet;

import java.util.List;
import java.util.Optional;

/** Knows the rows of a table that are not about one element: headings again, totals, legends. */
final class SpecialRows {

    private final Sheet sheet;
    private final Header header;
    private final ScaleWords scale;

    SpecialRows(Sheet sheet, Header header, ScaleWords scale) {
        this.sheet = sheet;
        this.header = header;
        this.scale = scale;
    }

    /** Why the cells of a row hold nothing for the plan, if they do not. */
    Optional<CellReason> reason(int row, List<Integer> filled) {
        if (isHeading(row, filled)) {
            return Optional.of(CellReason.REPEATED_HEADING);
        }
        String first = sheet.getText(row, filled.get(0));
        ColumnRole role = header.column(filled.get(0)).role();
        if (isTotals(row, filled)) {
            return Optional.of(CellReason.TOTALS);
        }
        boolean symbol = filled.size() <= 2 && !role.isRating() && role != ColumnRole.NUMBER && scale.isSymbol(first);
        boolean explains = filled.size() == 1 && scale.isLegend(first);
        return symbol || explains ? Optional.of(CellReason.LEGEND) : Optional.empty();
    }

    /** At the top of a new page; most cells repeat a heading of their column. */
    private boolean isHeading(int row, List<Integer> filled) {
        return RepeatedHeadings.isMost(
                filled.stream().filter(column -> repeatsHeading(row, column)).count(), filled);
    }

    boolean repeatsHeading(int row, int column) {
        return RepeatedHeadings.isSame(sheet, row, header.firstRow(), column)
                || RepeatedHeadings.isSame(sheet, row, header.lastRow(), column);
    }

    private boolean isTotals(int row, List<Integer> filled) {
        return filled.stream()
                .filter(column -> header.column(column).role() == ColumnRole.LABEL)
                .anyMatch(column -> Marks.isTotals(sheet.getText(row, column)));
    }
}
