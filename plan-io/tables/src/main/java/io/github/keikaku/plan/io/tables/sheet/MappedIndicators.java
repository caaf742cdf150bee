package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a mapping says of the columns of an indicator table. */
final class MappedIndicators {

    private final MappedColumns mapped;
    private final Set<String> levels;

    /**
     * What is said.
     *
     * @param levels the levels of labels of which the mapping does not say one
     */
    MappedIndicators(MappedColumns mapped, Set<String> levels) {
        this.mapped = mapped;
        this.levels = levels;
    }

    /** Whether the mapping says of the first block what headings alone do not: its rows, or the letters of columns. */
    boolean saysFirst() {
        return mapped.mapping().getFirstHeaderRow().isPresent()
                || mapped.mapping().getColumns().stream()
                        .anyMatch(column -> column.getColumn().isPresent());
    }

    /** The headings in the rows that the mapping says; empty where it says none. */
    Optional<IndicatorHead> said(IndicatorHeadRows rows) {
        return mapped.mapping()
                .getFirstHeaderRow()
                .map(first ->
                        rows.said(first, mapped.mapping().getLastHeaderRow().orElse(first)));
    }

    /** Whether the mapping names the heading that a column has in some rows. */
    boolean isHeaded(int firstRow, int lastRow, int index) {
        return mapped.findByHeading(firstRow, lastRow, index).isPresent();
    }

    /** The columns as the mapping has them, those of which it says nothing as they were. */
    IndicatorHead over(IndicatorHead head) {
        return over(head, any -> true);
    }

    /** The same, with only those columns that the mapping names by their headings. */
    IndicatorHead byHeadings(IndicatorHead head) {
        return over(head, column -> column.getHeading().isPresent());
    }

    private IndicatorHead over(IndicatorHead head, Predicate<ColumnMapping> which) {
        boolean named = head.columns().stream()
                .anyMatch(column -> find(head, column, which)
                        .filter(mapping -> mapping.getMeaning() == ColumnMeaning.INDICATOR_NAME)
                        .isPresent());
        return head.withColumns(column -> find(head, column, which)
                .map(mapping -> mapped(column, mapping))
                .orElse(
                        named && column.role() == IndicatorRole.NAME
                                ? column.withRole(IndicatorRole.DUPLICATE)
                                : column));
    }

    private Optional<ColumnMapping> find(IndicatorHead head, IndicatorColumn column, Predicate<ColumnMapping> which) {
        return mapped.find(head.firstRow(), head.lastRow(), column.index()).filter(which);
    }

    private IndicatorColumn mapped(IndicatorColumn column, ColumnMapping mapping) {
        IndicatorRole role = mapping.getMeaning().indicatorRole();
        boolean figures = role == IndicatorRole.FIGURE;
        return new IndicatorColumn(
                column.index(),
                role,
                mapping.getLevel().map(Set::of).orElse(levels),
                figures ? kind(column, mapping) : Optional.empty(),
                figures ? period(column, mapping) : Optional.empty(),
                column.unit().or(() -> IndicatorHeadings.unitIn(column.heading())),
                column.heading());
    }

    /** The heading may say more of the same kind: 実績見込. */
    private static Optional<IndicatorKind> kind(IndicatorColumn column, ColumnMapping mapping) {
        return mapping.getFigureKind()
                .map(said ->
                        column.kind().filter(printed -> printed.kind() == said).orElseGet(() -> IndicatorKind.of(said)))
                .or(column::kind);
    }

    /** The year that is printed in a heading stands unless another is said. */
    private static Optional<Period> period(IndicatorColumn column, ColumnMapping mapping) {
        return mapping.getFiscalYear()
                .map(Period::of)
                .or(column::period)
                .or(() -> IndicatorHeadings.periodIn(column.heading()));
    }
}
