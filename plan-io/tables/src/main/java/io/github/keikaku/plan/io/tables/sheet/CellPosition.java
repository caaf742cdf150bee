package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.io.tables.CellAddress;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Where a cell stands in its sheet; cells sort row by row. */
public final class CellPosition implements Comparable<CellPosition> {

    private static final Comparator<CellPosition> ORDER =
            Comparator.comparingInt(CellPosition::getRow).thenComparingInt(CellPosition::getColumn);

    private final int row;
    private final int column;

    private CellPosition(int row, int column) {
        this.row = row;
        this.column = column;
    }

    /**
     * A cell by its row and column.
     *
     * @param row the row, from 1
     * @param column the column, from 1
     * @return the position
     * @throws IllegalArgumentException if the row or the column is below 1
     */
    public static CellPosition of(int row, int column) {
        if (row < 1 || column < 1) {
            throw new IllegalArgumentException("rows and columns count from 1, not [" + row + ", " + column + "]");
        }
        return new CellPosition(row, column);
    }

    /**
     * The row.
     *
     * @return the row, from 1
     */
    public int getRow() {
        return row;
    }

    /**
     * The column.
     *
     * @return the column, from 1
     */
    public int getColumn() {
        return column;
    }

    /** The column as spreadsheets call it. */
    String columnName() {
        String address = toString();
        return address.substring(0, address.length() - String.valueOf(row).length());
    }

    @Override
    public int compareTo(CellPosition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CellPosition that && row == that.row && column == that.column;
    }

    @Override
    public int hashCode() {
        return 31 * row + column;
    }

    /**
     * The address as spreadsheets write it.
     *
     * @return the letters of the column and the row, such as {@code C12}
     */
    @Override
    public String toString() {
        return CellAddress.of(row, column);
    }
}
