package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What someone who knows a sheet says of it: its kind, where its headings are, what its columns mean. What it does not say
 * is found in the sheet as ever. Immutable and thread-safe.
 */
public final class SheetMapping {

    private final Optional<SheetType> kind;
    private final Optional<Integer> firstHeaderRow;
    private final Optional<Integer> lastHeaderRow;
    private final Optional<FiscalYear> fiscalYear;
    private final List<ColumnMapping> columns;

    private SheetMapping(Builder builder) {
        this.kind = builder.kind;
        this.firstHeaderRow = builder.firstHeaderRow;
        this.lastHeaderRow = builder.lastHeaderRow;
        this.fiscalYear = builder.fiscalYear;
        this.columns = List.copyOf(builder.columns);
    }

    /**
     * Starts a mapping.
     *
     * @return a builder of a mapping that says nothing
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The kind of sheet.
     *
     * @return the kind; empty where the headings tell it
     */
    public Optional<SheetType> getKind() {
        return kind;
    }

    /**
     * Where the headings begin.
     *
     * @return the row, from 1; empty where it is to be found
     */
    public Optional<Integer> getFirstHeaderRow() {
        return firstHeaderRow;
    }

    /**
     * Where the headings end.
     *
     * @return the row, not before the first; empty where it is to be found
     */
    public Optional<Integer> getLastHeaderRow() {
        return lastHeaderRow;
    }

    /**
     * The year that an evaluation is about.
     *
     * @return the year evaluated; empty where the sheet tells it
     */
    public Optional<FiscalYear> getFiscalYear() {
        return fiscalYear;
    }

    /**
     * What columns mean.
     *
     * @return the columns of which something is said
     */
    public List<ColumnMapping> getColumns() {
        return columns;
    }

    /** Whether a sheet of a type may be as this says. */
    boolean fits(SheetType type) {
        return kind.orElse(type) == type
                && columns.stream().allMatch(column -> column.getMeaning().isIn(type));
    }

    /** Builds a {@link SheetMapping}; nothing is required. */
    public static final class Builder {

        private Optional<SheetType> kind = Optional.empty();
        private Optional<Integer> firstHeaderRow = Optional.empty();
        private Optional<Integer> lastHeaderRow = Optional.empty();
        private Optional<FiscalYear> fiscalYear = Optional.empty();
        private final List<ColumnMapping> columns = new ArrayList<>();

        private Builder() {}

        /**
         * Says of which kind the sheet is.
         *
         * @param value the kind
         * @return this builder
         */
        public Builder kind(SheetType value) {
            this.kind = Optional.of(value);
            return this;
        }

        /**
         * Says where the headings are.
         *
         * @param first the first row of headings, from 1
         * @param last the last row of headings; the first again where there is only one
         * @return this builder
         * @throws IllegalArgumentException if the first is below 1 or after the last
         */
        public Builder headerRows(int first, int last) {
            if (first < 1 || first > last) {
                throw new IllegalArgumentException("no rows of headings: [" + first + ", " + last + "]");
            }
            this.firstHeaderRow = Optional.of(first);
            this.lastHeaderRow = Optional.of(last);
            return this;
        }

        /**
         * Says which year is evaluated.
         *
         * @param value the year evaluated, never the year of evaluating
         * @return this builder
         */
        public Builder fiscalYear(FiscalYear value) {
            this.fiscalYear = Optional.of(value);
            return this;
        }

        /**
         * Says what a column means.
         *
         * @param column the column
         * @return this builder
         */
        public Builder addColumns(ColumnMapping column) {
            columns.add(column);
            return this;
        }

        /**
         * The mapping as it is now.
         *
         * @return the mapping
         */
        public SheetMapping build() {
            return new SheetMapping(this);
        }
    }
}
