package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the row of headings, under however many title lines: the first of those that tell most. Two rows count together
 * where a heading stands over several others.
 */
final class HeaderFinder {

    /** Nobody prints more above a table. */
    private static final int MAX_TITLE_LINES = 60;

    private final Headings headings;
    private final MappedColumns mapped;

    HeaderFinder(Headings headings, MappedColumns mapped) {
        this.headings = headings;
        this.mapped = mapped;
    }

    Optional<Header> find(Sheet sheet) {
        SheetMapping mapping = mapped.mapping();
        if (mapping.getFirstHeaderRow().isPresent()) {
            int first = mapping.getFirstHeaderRow().get();
            Header header =
                    mapped.over(header(sheet, first, mapping.getLastHeaderRow().orElse(first)));
            return Optional.of(header).filter(headings::isEnough);
        }
        Header best = null;
        int most = 0;
        int last = Math.min(sheet.getRowCount(), MAX_TITLE_LINES);
        for (int row = 1; row <= last; row++) {
            for (int end = row; end <= Math.min(row + 1, last); end++) {
                Header header = header(sheet, row, end);
                if (end > row && header.tellsNothingBeyond(header(sheet, end, end))) {
                    // The upper row is a title.
                    continue;
                }
                int score = headings.understood(header) + mapped.headingsIn(header);
                if (score > most && headings.isEnough(mapped.over(header))) {
                    best = header;
                    most = score;
                }
            }
        }
        return Optional.ofNullable(best).map(header -> mapped.over(first(sheet, header)));
    }

    private Header first(Sheet sheet, Header fullest) {
        int row = RepeatedHeadings.first(sheet, fullest.firstRow(), fullest.lastRow());
        return row == fullest.firstRow() ? fullest : header(sheet, row, row + fullest.lastRow() - fullest.firstRow());
    }

    private Header header(Sheet sheet, int first, int last) {
        List<Column> columns = new ArrayList<>();
        String group = "";
        for (int index = 1; index <= sheet.getColumnCount(); index++) {
            String upper = sheet.getText(first, index);
            String lower = first == last ? "" : sheet.getText(last, index);
            group = Keys.isBlank(upper) ? group : upper;
            Optional<Column> column = Keys.isBlank(lower)
                    ? headings.read(index, upper)
                    : read(index, Keys.isBlank(upper) ? group : upper, lower);
            columns.add(column.orElse(unknown(index, upper + lower)));
        }
        return new Header(first, last, spread(sheet, first, last, columns));
    }

    /** A heading below another: together in either order (外部 below 評価), or the lower alone. */
    private Optional<Column> read(int index, String upper, String lower) {
        return headings.read(index, upper + lower)
                .or(() -> headings.read(index, lower + upper))
                .or(() -> headings.read(index, lower));
    }

    private static Column unknown(int index, String printed) {
        return new Column(
                index, ColumnRole.UNKNOWN, Set.of(), EvaluationStage.SELF, Optional.empty(), Keys.of(printed));
    }

    /** A heading over several columns of labels stands in the first of them. */
    private static List<Column> spread(Sheet sheet, int first, int last, List<Column> columns) {
        List<Column> spread = new ArrayList<>();
        for (Column column : columns) {
            boolean headless = sheet.isBlank(first, column.index()) && sheet.isBlank(last, column.index());
            Column before = spread.isEmpty() ? column : spread.get(spread.size() - 1);
            spread.add(headless && before.role() == ColumnRole.LABEL ? before.at(column.index()) : column);
        }
        return spread;
    }
}
