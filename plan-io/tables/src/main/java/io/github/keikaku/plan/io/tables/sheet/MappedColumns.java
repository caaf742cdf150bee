package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.time.FoundTime;
import io.github.keikaku.plan.model.time.JapaneseDates;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a mapping says of the columns of one sheet. */
final class MappedColumns {

    private final SheetMapping mapping;
    private final Sheet sheet;
    private final Set<String> levels;
    private final Map<String, ColumnMapping> byLetters = new HashMap<>();
    private final Map<String, ColumnMapping> byHeading = new HashMap<>();

    /**
     * What is said.
     *
     * @param levels the levels of labels of which the mapping does not say one
     */
    MappedColumns(SheetMapping mapping, Sheet sheet, Set<String> levels) {
        this.mapping = mapping;
        this.sheet = sheet;
        this.levels = levels;
        for (ColumnMapping column : mapping.getColumns()) {
            column.getColumn().ifPresent(letters -> byLetters.putIfAbsent(letters, column));
            column.getHeading().ifPresent(heading -> byHeading.putIfAbsent(Keys.of(heading), column));
        }
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
        ColumnMapping said = byLetters.isEmpty()
                ? null
                : byLetters.get(CellPosition.of(1, index).columnName());
        return said == null ? findByHeading(firstRow, lastRow, index) : Optional.of(said);
    }

    /** What is said of a column by its heading in some rows. */
    Optional<ColumnMapping> findByHeading(int firstRow, int lastRow, int index) {
        if (byHeading.isEmpty()) {
            return Optional.empty();
        }
        return headings(firstRow, lastRow, index).stream()
                .map(byHeading::get)
                .filter(Objects::nonNull)
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

    /** Rows of headings. */
    record Rows(int first, int last) {}

    void reportMissing(Header header, Remarks remarks) {
        reportMissing(List.of(new Rows(header.firstRow(), header.lastRow())), remarks);
    }

    /** Says which headings that the mapping names are not among those of the sheet, or had been named by their letters. */
    void reportMissing(List<Rows> headers, Remarks remarks) {
        Set<ColumnMapping> found = new HashSet<>();
        Set<String> printed = new HashSet<>();
        for (Rows header : headers) {
            for (int index = 1; index <= sheet.getColumnCount(); index++) {
                find(header.first(), header.last(), index).ifPresent(found::add);
                printed.addAll(headings(header.first(), header.last(), index));
            }
        }
        for (ColumnMapping column : mapping.getColumns()) {
            String heading = column.getHeading().orElse("");
            if (heading.isEmpty() || found.contains(column)) {
                continue;
            }
            remarks.addOfMapping(
                    printed.contains(Keys.of(heading))
                            ? ImportRule.MAPPING_COLUMN_TWICE
                            : ImportRule.MAPPING_HEADING_MISSING,
                    column.getLocation(),
                    finding -> finding.argument("heading", heading)
                            .argument("text", heading)
                            .argument("row", headers.get(0).last()));
        }
    }

    private Set<String> headings(int firstRow, int lastRow, int index) {
        String upper = Keys.of(sheet.getText(firstRow, index));
        String lower = Keys.of(sheet.getText(lastRow, index));
        return firstRow == lastRow ? Set.of(upper) : new LinkedHashSet<>(List.of(upper, lower, upper + lower));
    }
}
