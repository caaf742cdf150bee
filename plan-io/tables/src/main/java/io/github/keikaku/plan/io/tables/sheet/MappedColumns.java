package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.time.FoundTime;
import io.github.keikaku.plan.model.time.JapaneseDates;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a mapping says of the columns of one sheet. */
final class MappedColumns {

    private final SheetMapping mapping;
    private final Sheet sheet;
    private final Set<String> levels;

    /**
     * What is said.
     *
     * @param levels the levels of labels of which the mapping does not say one
     */
    MappedColumns(SheetMapping mapping, Sheet sheet, Set<String> levels) {
        this.mapping = mapping;
        this.sheet = sheet;
        this.levels = levels;
    }

    SheetMapping mapping() {
        return mapping;
    }

    /** Whether columns are said to be those of actors. */
    boolean hasActorColumns() {
        return mapping.getColumns().stream()
                .anyMatch(column -> column.getActor().isPresent());
    }

    /** Whether rows are said to be those of actors. */
    boolean hasActorRows() {
        return mapping.getColumns().stream()
                .anyMatch(column -> column.getMeaning() == ColumnMeaning.ACTOR_NAME
                        || column.getElement().isPresent());
    }

    /** What is said of a column that is headed in some rows. */
    Optional<ColumnMapping> find(int firstRow, int lastRow, int index) {
        return mapping.getColumns().stream()
                .filter(column -> isLettered(column, index) || isHeaded(column, firstRow, lastRow, index))
                .findFirst();
    }

    Optional<ColumnMapping> find(Header header, int index) {
        return find(header.firstRow(), header.lastRow(), index);
    }

    private static boolean isLettered(ColumnMapping column, int index) {
        return column.getColumn()
                .filter(CellPosition.of(1, index).columnName()::equals)
                .isPresent();
    }

    private boolean isHeaded(ColumnMapping column, int firstRow, int lastRow, int index) {
        if (column.getHeading().isEmpty()) {
            return false;
        }
        String upper = Keys.of(sheet.getText(firstRow, index));
        String lower = Keys.of(sheet.getText(lastRow, index));
        String key = Keys.of(column.getHeading().get());
        return List.of(upper, lower, upper + lower).contains(key);
    }

    /** How many columns are known by the headings in some rows; letters tell nothing of rows. */
    int headingsIn(Header header) {
        return (int) header.columns().stream()
                .filter(column -> find(header, column.index())
                        .flatMap(ColumnMapping::getHeading)
                        .isPresent())
                .count();
    }

    /** The columns as the mapping has them, those of which it says nothing as they were. */
    Header over(Header header) {
        List<Column> columns = header.columns().stream()
                .map(column -> find(header, column.index())
                        .map(mapped -> mapped(column, mapped))
                        .orElse(column))
                .toList();
        return new Header(header.firstRow(), header.lastRow(), columns);
    }

    /** The year that is printed in a heading still stands. */
    Column mapped(Column column, ColumnMapping mapped) {
        return new Column(
                column.index(),
                mapped.getMeaning().role(),
                mapped.getLevel().map(Set::of).orElse(levels),
                mapped.getStage(),
                column.year()
                        .or(() -> JapaneseDates.find(column.heading())
                                .map(FoundTime::getReading)
                                .flatMap(reading -> reading.getFiscalYear())),
                column.heading());
    }

    /** Says which headings that the mapping names are not among those of the sheet. */
    void reportMissing(Header header, Remarks remarks) {
        for (ColumnMapping column : mapping.getColumns()) {
            boolean found = column.getHeading().isEmpty()
                    || header.columns().stream()
                            .anyMatch(any -> isHeaded(column, header.firstRow(), header.lastRow(), any.index()));
            if (!found) {
                remarks.addOfMapping(
                        ImportRule.MAPPING_HEADING_MISSING,
                        column.getLocation(),
                        finding ->
                                finding.argument("heading", column.toString()).argument("row", header.lastRow()));
            }
        }
    }
}
