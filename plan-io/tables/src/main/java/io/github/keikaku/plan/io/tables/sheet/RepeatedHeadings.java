package io.github.keikaku.plan.io.tables.sheet;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Knows headings that are printed again at the top of a page. Most of their cells are the same; one may not be, where
 * somebody typed it again.
 */
final class RepeatedHeadings {

    private RepeatedHeadings() {}

    /**
     * Where headings are printed first. The fullest may stand on a later page than those with a slip.
     *
     * @param firstRow the first row of headings
     * @param lastRow the last row of the same headings
     * @return the row where they, or most of them, begin for the first time
     */
    static int first(Sheet sheet, int firstRow, int lastRow) {
        int height = lastRow - firstRow + 1;
        for (int row = 1; row + height <= firstRow; row++) {
            int above = firstRow - row;
            if (IntStream.rangeClosed(firstRow, lastRow).allMatch(any -> repeats(sheet, any, any - above))) {
                return row;
            }
        }
        return firstRow;
    }

    /** Whether a row prints one of headings again, or both are blank. */
    static boolean repeats(Sheet sheet, int heading, int row) {
        List<Integer> filled = sheet.filledColumns(row);
        long same = filled.stream()
                .filter(column -> isSame(sheet, row, heading, column))
                .count();
        return isMost(same, filled)
                || (filled.isEmpty() && sheet.filledColumns(heading).isEmpty());
    }

    static boolean isSame(Sheet sheet, int row, int heading, int column) {
        return Keys.of(sheet.getText(row, column)).equals(Keys.of(sheet.getText(heading, column)));
    }

    /** Whether the cells that repeat a heading are more than one, and most of those in the row. */
    static boolean isMost(long same, List<Integer> filled) {
        return same > 1 && 2 * same > filled.size();
    }
}
