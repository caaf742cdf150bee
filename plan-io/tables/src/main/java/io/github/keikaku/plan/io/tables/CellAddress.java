package io.github.keikaku.plan.io.tables;

/** Addresses of cells, as spreadsheets write them. */
public final class CellAddress {

    private static final int LETTERS = 26;

    private CellAddress() {}

    /**
     * An address.
     *
     * @param row the row, from 1
     * @param column the column, from 1
     * @return the address, such as {@code C12} or {@code AA3}
     * @throws IllegalArgumentException if either is less than 1
     */
    public static String of(int row, int column) {
        if (row < 1 || column < 1) {
            throw new IllegalArgumentException("rows and columns count from 1, not [" + row + ", " + column + "]");
        }
        return letters(column) + row;
    }

    /** What a column is called. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.append((char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.reverse().toString();
    }

    /** The column of that name, from 1. */
    static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * LETTERS + letters.charAt(i) - 'A' + 1;
        }
        return column;
    }
}
