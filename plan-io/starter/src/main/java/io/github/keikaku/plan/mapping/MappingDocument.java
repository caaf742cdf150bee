package io.github.keikaku.plan.mapping;

import io.github.keikaku.plan.io.tables.sheet.SheetType;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a mapping file says, whether it goes together or not.
 *
 * @param kind the kind of sheet
 * @param headerRow the first row of headings
 * @param lastHeaderRow the last row of headings
 * @param fiscalYear the year evaluated
 * @param columns what it says of columns
 */
record MappingDocument(
        Optional<Kind> kind,
        Optional<Integer> headerRow,
        Optional<Integer> lastHeaderRow,
        Optional<FiscalYear> fiscalYear,
        List<ColumnDocument> columns) {

    /** The kinds of sheets; in lower case, since files write them so. */
    enum Kind {
        evaluation(SheetType.EVALUATION),
        roles(SheetType.ROLES),
        indicators(SheetType.INDICATORS);

        private final SheetType type;

        Kind(SheetType type) {
            this.type = type;
        }

        SheetType type() {
            return type;
        }
    }

    /** Collects what a file says. */
    static final class Builder {

        private Optional<Kind> kind = Optional.empty();
        private Optional<Integer> headerRow = Optional.empty();
        private Optional<Integer> lastHeaderRow = Optional.empty();
        private Optional<FiscalYear> fiscalYear = Optional.empty();
        private final List<ColumnDocument> columns = new ArrayList<>();

        void kind(Kind value) {
            kind = Optional.of(value);
        }

        void headerRow(int value) {
            headerRow = Optional.of(value);
        }

        void lastHeaderRow(int value) {
            lastHeaderRow = Optional.of(value);
        }

        void fiscalYear(FiscalYear value) {
            fiscalYear = Optional.of(value);
        }

        void addColumn(ColumnDocument column) {
            columns.add(column);
        }

        MappingDocument build() {
            return new MappingDocument(kind, headerRow, lastHeaderRow, fiscalYear, List.copyOf(columns));
        }
    }
}
