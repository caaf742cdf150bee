package io.github.keikaku.plan.io.tables;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.SourceLocation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A header and rows of text cells, and where they stand. Rows and columns are counted from 0 here; places name them as
 * spreadsheets do, from {@code A1}. Immutable; keeps its cells in little more space than their characters need.
 */
public final class Table {

    private final String name;
    private final Optional<String> file;
    private final Optional<String> sheet;
    private final int headerNumber;
    private final List<String> header;
    private final List<Chunk> chunks;
    private final List<ModelPath> paths;
    private final int rowCount;

    private Table(Builder builder) {
        this.name = builder.name;
        this.file = builder.file;
        this.sheet = builder.sheet;
        this.headerNumber = builder.headerNumber;
        this.header = builder.header;
        this.chunks = List.copyOf(builder.chunks);
        this.paths = List.copyOf(builder.paths);
        this.rowCount = builder.rowCount;
    }

    /**
     * Starts a table.
     *
     * @param name its name, such as {@code elements}
     * @param header the names of its columns
     * @return a builder without rows
     */
    public static Builder builder(String name, List<String> header) {
        return new Builder(name, header);
    }

    /**
     * The table's name.
     *
     * @return the name
     */
    public String getName() {
        return name;
    }

    /**
     * The names of the columns.
     *
     * @return the header, as it was found
     */
    public List<String> getHeader() {
        return header;
    }

    /**
     * How many rows there are below the header.
     *
     * @return the number, from 0
     */
    public int getRowCount() {
        return rowCount;
    }

    /**
     * The text of a cell.
     *
     * @param row the row, from 0
     * @param column the column, from 0
     * @return the text; empty for an empty cell
     */
    public String getCell(int row, int column) {
        return chunks.get(row / Chunk.ROWS).cell(index(row, column));
    }

    /**
     * Whether a cell is empty.
     *
     * @param row the row, from 0
     * @param column the column, from 0
     * @return true if its text is
     */
    public boolean isEmpty(int row, int column) {
        return chunks.get(row / Chunk.ROWS).isEmpty(index(row, column));
    }

    private int index(int row, int column) {
        if (row < 0 || row >= rowCount || column < 0 || column >= header.size()) {
            throw new IndexOutOfBoundsException(name + " has " + rowCount + " rows and " + header.size()
                    + " columns, not [" + row + ", " + column + "]");
        }
        return row % Chunk.ROWS * header.size() + column;
    }

    /**
     * Where a cell stands.
     *
     * @param row the row, from 0; -1 for the header
     * @param column the column, from 0
     * @return the file and sheet, as far as they are known, and the cell's address
     */
    public SourceLocation locate(int row, int column) {
        int number = row < 0 ? headerNumber : chunks.get(row / Chunk.ROWS).number(row % Chunk.ROWS);
        return SourceLocation.builder()
                .file(file)
                .sheet(sheet)
                .cell(CellAddress.of(number, column + 1))
                .build();
    }

    /**
     * What of a plan a row holds.
     *
     * @param row the row, from 0
     * @return the path in the canonical document, for tables that were made of a plan
     */
    public Optional<ModelPath> getPath(int row) {
        return row < paths.size() ? Optional.of(paths.get(row)) : Optional.empty();
    }

    @Override
    public String toString() {
        return name + header;
    }

    /** Builds a {@link Table} row by row. */
    public static final class Builder {

        private final String name;
        private final List<String> header;
        private final List<Chunk> chunks = new ArrayList<>();
        private final List<ModelPath> paths = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int[] ends;
        private int[] numbers = new int[Chunk.ROWS];
        private Optional<String> file = Optional.empty();
        private Optional<String> sheet = Optional.empty();
        private int headerNumber = 1;
        private int rowCount;

        private Builder(String name, List<String> header) {
            this.name = name;
            this.header = List.copyOf(header);
            this.ends = new int[Chunk.ROWS * header.size()];
        }

        /**
         * Names the file.
         *
         * @param file the file that findings name
         * @return this builder
         */
        public Builder file(String file) {
            this.file = Optional.of(file);
            return this;
        }

        /**
         * Names the sheet.
         *
         * @param sheet the part of the file that findings name
         * @return this builder
         */
        public Builder sheet(String sheet) {
            this.sheet = Optional.of(sheet);
            return this;
        }

        /**
         * Says where the header stands.
         *
         * @param number the number of its row, from 1, which is the standard
         * @return this builder
         */
        public Builder headerNumber(int number) {
            this.headerNumber = number;
            return this;
        }

        /**
         * Adds a row below the one before.
         *
         * @param cells the texts of its cells; those that are too few are empty
         * @return this builder
         * @throws IllegalArgumentException if there are more than the header has
         */
        public Builder row(List<String> cells) {
            int before = rowCount == 0 ? headerNumber : lastNumber();
            return row(before + 1, cells);
        }

        /**
         * Adds a row.
         *
         * @param number the number that a spreadsheet shows beside it, from 1
         * @param cells the texts of its cells; those that are too few are empty
         * @return this builder
         * @throws IllegalArgumentException if there are more than the header has
         */
        public Builder row(int number, List<String> cells) {
            int width = header.size();
            if (cells.size() > width) {
                throw new IllegalArgumentException("row " + number + " has " + cells.size()
                        + " cells, but the header of " + name + " has " + width);
            }
            int within = rowCount % Chunk.ROWS;
            if (within == 0 && rowCount > 0) {
                seal(Chunk.ROWS);
            }
            for (int i = 0; i < width; i++) {
                if (i < cells.size()) {
                    text.append(cells.get(i));
                }
                ends[within * width + i] = text.length();
            }
            numbers[within] = number;
            rowCount++;
            return this;
        }

        Builder row(List<String> cells, ModelPath path) {
            paths.add(path);
            return row(cells);
        }

        private int lastNumber() {
            return numbers[(rowCount - 1) % Chunk.ROWS];
        }

        private void seal(int rows) {
            chunks.add(new Chunk(
                    text.toString(), Arrays.copyOf(ends, rows * header.size()), Arrays.copyOf(numbers, rows)));
            text.setLength(0);
        }

        /**
         * The table; the builder is used up.
         *
         * @return the table with all rows added
         */
        public Table build() {
            if (rowCount > 0) {
                seal((rowCount - 1) % Chunk.ROWS + 1);
            }
            return new Table(this);
        }
    }
}
