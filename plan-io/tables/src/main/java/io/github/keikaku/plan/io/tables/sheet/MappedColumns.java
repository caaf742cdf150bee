package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.time.FoundTime;
import io.github.keikaku.plan.model.time.JapaneseDates;
import java.util.HashSet;
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
        if (mapping.getColumns().isEmpty()) {
            return Optional.empty();
        }
        String letters = CellPosition.of(1, index).columnName();
        Set<String> headings = headings(firstRow, lastRow, index);
        return mapping.getColumns().stream()
                .filter(column -> column.getColumn().filter(letters::equals).isPresent()
                        || column.getHeading()
                                .filter(heading -> headings.contains(Keys.of(heading)))
                                .isPresent())
                .findFirst();
    }

    Optional<ColumnMapping> find(Header header, int index) {
        return find(header.firstRow(), header.lastRow(), index);
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

    /** Says which headings that the mapping names are not among those of the sheet, or had been named by their letters. */
    void reportMissing(Header header, Remarks remarks) {
        Set<ColumnMapping> found = new HashSet<>();
        header.columns().forEach(column -> find(header, column.index()).ifPresent(found::add));
        for (ColumnMapping column : mapping.getColumns()) {
            String heading = column.getHeading().orElse("");
            if (heading.isEmpty() || found.contains(column)) {
                continue;
            }
            boolean named = header.columns().stream()
                    .flatMap(any -> headings(header.firstRow(), header.lastRow(), any.index()).stream())
                    .anyMatch(Keys.of(heading)::equals);
            remarks.addOfMapping(
                    named ? ImportRule.MAPPING_COLUMN_TWICE : ImportRule.MAPPING_HEADING_MISSING,
                    column.getLocation(),
                    finding -> finding.argument("heading", heading)
                            .argument("text", heading)
                            .argument("row", header.lastRow()));
        }
    }

    private Set<String> headings(int firstRow, int lastRow, int index) {
        String upper = Keys.of(sheet.getText(firstRow, index));
        String lower = Keys.of(sheet.getText(lastRow, index));
        return new HashSet<>(List.of(upper, lower, upper + lower));
    }
}
