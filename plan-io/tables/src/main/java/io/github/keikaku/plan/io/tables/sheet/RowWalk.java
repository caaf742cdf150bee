package io.github.keikaku.plan.io.tables.sheet;

import java.util.List;
import java.util.Optional;

/**
 * Walks the rows below the headings of a sheet, and sets apart what is not about anything of the plan: headings again,
 * totals, legends, footnotes. Made for one sheet.
 */
final class RowWalk {

    private final Sheet sheet;
    private final SpecialRows special;
    private final Account account;
    private final Footnotes footnotes = new Footnotes();

    RowWalk(Sheet sheet, SpecialRows special, Account account) {
        this.sheet = sheet;
        this.special = special;
        this.account = account;
    }

    /** What reads the rows that remain. */
    interface Rows {

        /** A row with something to say in the columns named. */
        void read(int row, List<Integer> filled);

        /** A cell alone in its row; answers whether it is a label over the rows below. */
        boolean readAlone(CellPosition cell);

        /** The next row cannot go on with what stood above it. */
        void end();
    }

    void walk(int firstRow, Rows rows) {
        for (int row = firstRow; row <= sheet.getRowCount(); row++) {
            List<Integer> filled = sheet.filledColumns(row);
            if (filled.isEmpty()) {
                rows.end();
            } else {
                read(row, filled, rows);
            }
        }
    }

    Footnotes footnotes() {
        return footnotes;
    }

    private void read(int row, List<Integer> filled, Rows rows) {
        Optional<CellReason> reason = special.reason(row, filled);
        if (reason.isPresent()) {
            boolean heading = reason.get() == CellReason.REPEATED_HEADING;
            filled.stream()
                    .filter(column -> !heading || special.repeatsHeading(row, column))
                    .forEach(column -> account.put(CellPosition.of(row, column), reason.get()));
            if (!heading) {
                rows.end();
            }
        } else if (filled.size() == 1 && readAlone(CellPosition.of(row, filled.get(0)), rows)) {
            rows.end();
        } else {
            rows.read(row, filled);
        }
    }

    private boolean readAlone(CellPosition cell, Rows rows) {
        String text = sheet.getText(cell);
        if (Footnotes.isNote(text)) {
            footnotes.take(text);
            account.put(cell, CellReason.NOTE);
            return true;
        }
        return rows.readAlone(cell);
    }
}
