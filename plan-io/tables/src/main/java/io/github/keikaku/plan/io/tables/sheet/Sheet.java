package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.finding.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A sheet as someone filled it in: rows of cells, each with the text that it shows. Rows need not be equally long; what
 * is not there is blank. Of merged cells, the first has the text and the others are blank.
 */
public final class Sheet {

    private final Optional<String> file;
    private final Optional<String> name;
    private final List<List<String>> rows;
    private final int width;

    private Sheet(Builder builder) {
        this.file = builder.file;
        this.name = builder.name;
        this.rows = List.copyOf(builder.rows);
        this.width = rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /**
     * A sheet of a file that has no other.
     *
     * @param file the name by which findings call the file
     * @param rows the texts of its cells, row by row
     * @return the sheet
     */
    public static Sheet of(String file, List<List<String>> rows) {
        Builder builder = builder().file(file);
        rows.forEach(builder::addRow);
        return builder.build();
    }

    /**
     * Starts a sheet.
     *
     * @return a builder of an empty sheet
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The file it came from.
     *
     * @return the name by which findings call it, if it came from a file
     */
    public Optional<String> getFile() {
        return file;
    }

    /**
     * What it is called in its workbook.
     *
     * @return the name, unless it is the only sheet of a text file
     */
    public Optional<String> getName() {
        return name;
    }

    /**
     * How many rows there are.
     *
     * @return the number of rows, blank ones included
     */
    public int getRowCount() {
        return rows.size();
    }

    /**
     * How many columns there are.
     *
     * @return the number of cells of the longest row
     */
    public int getColumnCount() {
        return width;
    }

    /**
     * What a cell shows.
     *
     * @param cell the cell, within the sheet or beyond
     * @return its text as it stands there; empty for a cell that is not there
     */
    public String getText(CellPosition cell) {
        return getText(cell.getRow(), cell.getColumn());
    }

    String getText(int row, int column) {
        if (row > rows.size()) {
            return "";
        }
        List<String> cells = rows.get(row - 1);
        return column > cells.size() ? "" : cells.get(column - 1);
    }

    /** Whether a cell shows nothing: no character at all, or only such as take no ink. */
    boolean isBlank(int row, int column) {
        return Keys.isBlank(getText(row, column));
    }

    /** The columns of a row in which something is printed. */
    List<Integer> filledColumns(int row) {
        return IntStream.rangeClosed(1, width)
                .filter(column -> !isBlank(row, column))
                .boxed()
                .toList();
    }

    /**
     * Where a cell stands, for findings.
     *
     * @param cell the cell
     * @return file, sheet and cell
     */
    public SourceLocation locate(CellPosition cell) {
        return SourceLocation.builder()
                .file(file)
                .sheet(name)
                .cell(cell.toString())
                .build();
    }

    /** The name by which logs call it. */
    @Override
    public String toString() {
        return file.orElse("") + name.map(sheet -> "[" + sheet + "]").orElse("");
    }

    /** Builds a {@link Sheet} row by row; nothing is required. */
    public static final class Builder {

        private Optional<String> file = Optional.empty();
        private Optional<String> name = Optional.empty();
        private final List<List<String>> rows = new ArrayList<>();

        private Builder() {}

        /**
         * Names the file.
         *
         * @param value the name by which findings call it
         * @return this builder
         */
        public Builder file(String value) {
            this.file = Optional.of(value);
            return this;
        }

        /**
         * Names the sheet.
         *
         * @param value what it is called in its workbook
         * @return this builder
         */
        public Builder name(String value) {
            this.name = Optional.of(value);
            return this;
        }

        /**
         * Adds a row.
         *
         * @param cells the texts of its cells
         * @return this builder
         */
        public Builder addRow(List<String> cells) {
            rows.add(List.copyOf(cells));
            return this;
        }

        /**
         * The sheet as it is now.
         *
         * @return the sheet
         */
        public Sheet build() {
            return new Sheet(this);
        }
    }
}
