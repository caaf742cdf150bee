package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Decides what columns mean that only their neighbours or their cells can tell, and says why others are left out. */
final class IndicatorColumns {

    private final Sheet sheet;
    private final ElementMatcher elements;

    IndicatorColumns(Sheet sheet, ElementMatcher elements) {
        this.sheet = sheet;
        this.elements = elements;
    }

    /** With one column of names; what else may be a name is a target or a measure then. */
    IndicatorHead settled(IndicatorHead head) {
        IndicatorRole named =
                List.of(IndicatorRole.NAME, IndicatorRole.NAME_OR_TARGET, IndicatorRole.NAME_OR_MEASURE).stream()
                        .filter(head::has)
                        .findFirst()
                        .orElse(IndicatorRole.NAME);
        int name = head.with(named).get(0).index();
        return head.withColumns(column -> {
            if (!column.role().isName() || column.index() == name) {
                return column;
            }
            return switch (column.role()) {
                case NAME_OR_TARGET ->
                    column.withRole(IndicatorRole.FIGURE).withKind(Optional.of(IndicatorKind.TARGET));
                case NAME_OR_MEASURE -> column.withRole(IndicatorRole.LABEL).withLevels(elements.evaluatedLevels());
                default -> column.withRole(IndicatorRole.DUPLICATE);
            };
        });
    }

    /** A column without a heading whose cells are 目標 and 実績 says of which kind the rows are. */
    IndicatorHead withKinds(IndicatorHead block) {
        return block.has(IndicatorRole.KIND)
                ? block
                : block.withColumns(column -> column.role() == IndicatorRole.UNKNOWN
                                && column.heading().isEmpty()
                                && holdsOnly(block, column, IndicatorColumns::isKind)
                        ? column.withRole(IndicatorRole.KIND)
                        : column);
    }

    static boolean isKind(String printed) {
        String key = IndicatorHeadings.keyOf(printed);
        return IndicatorKind.find(key).isPresent() || IndicatorKind.isDerived(key) || Marks.isDitto(printed);
    }

    private boolean holdsOnly(IndicatorHead block, IndicatorColumn column, Predicate<String> words) {
        int cells = 0;
        for (int row = block.lastRow() + 1; row <= block.lastRowOfBlock(); row++) {
            if (!sheet.isBlank(row, column.index())) {
                cells++;
                if (!words.test(sheet.getText(row, column.index()))) {
                    return false;
                }
            }
        }
        return cells > 0;
    }

    /** Of columns that mean the same, none can be chosen. */
    IndicatorHead chosen(IndicatorHead block, Remarks remarks) {
        Map<Meaning, Integer> counts = new HashMap<>();
        block.columns().forEach(column -> counts.merge(Meaning.of(column), 1, Integer::sum));
        IndicatorHead chosen = block.withColumns(column -> {
            boolean several = column.role() == IndicatorRole.FIGURE
                    || column.role() == IndicatorRole.UNIT
                    || column.role() == IndicatorRole.NUMBER
                    || column.role() == IndicatorRole.AREA;
            return several && counts.getOrDefault(Meaning.of(column), 0) > 1
                    ? column.withRole(IndicatorRole.DUPLICATE)
                    : column;
        });
        chosen.columns().forEach(column -> report(chosen, column, remarks));
        return chosen;
    }

    /**
     * With the year of those columns whose headings name none: the one that stands over the block, else that of the table.
     * A target is of the table's year only beside what was reached then, and a base year is never taken from a title. Where rows say the
     * kind, it depends on these.
     */
    IndicatorHead timed(IndicatorHead block, IndicatorLines lines) {
        boolean reached = block.with(IndicatorRole.FIGURE).stream()
                .anyMatch(column ->
                        column.period().isEmpty() && (column.kind().isEmpty() || isOf(column, ObservationKind.ACTUAL)));
        return block.withColumns(column -> {
            boolean timeless = column.role() == IndicatorRole.FIGURE
                    && column.period().isEmpty()
                    && column.kind().isPresent();
            boolean besides = block.with(IndicatorRole.YEAR).stream()
                    .anyMatch(year -> year.kind().equals(column.kind()));
            if (!timeless || besides || isOf(column, ObservationKind.BASELINE)) {
                return column;
            }
            return column.withPeriod(lines.yearOfBlock()
                    .or(() -> reached ? lines.yearOfTable() : Optional.empty())
                    .map(Period::of));
        });
    }

    private static boolean isOf(IndicatorColumn column, ObservationKind kind) {
        return column.kind().filter(any -> any.kind() == kind).isPresent();
    }

    private void report(IndicatorHead block, IndicatorColumn column, Remarks remarks) {
        Optional<ImportRule> rule = switch (column.role()) {
            case DUPLICATE -> Optional.of(ImportRule.COLUMN_DUPLICATE);
            case UNKNOWN -> Optional.of(ImportRule.COLUMN_UNKNOWN);
            case PERSONAL_DATA -> Optional.of(ImportRule.COLUMN_PERSONAL);
            default -> Optional.empty();
        };
        int filled = 0;
        for (int row = block.lastRow() + 1; row <= block.lastRowOfBlock(); row++) {
            filled += sheet.isBlank(row, column.index()) ? 0 : 1;
        }
        if (rule.isEmpty() || (filled == 0 && column.heading().isEmpty())) {
            return;
        }
        int cells = filled;
        CellPosition heading = CellPosition.of(headingRow(block, column), column.index());
        remarks.add(
                rule.get(),
                heading,
                finding -> finding.argument("heading", column.heading())
                        .argument("column", heading.columnName())
                        .argument("cells", cells));
    }

    private int headingRow(IndicatorHead block, IndicatorColumn column) {
        return sheet.isBlank(block.lastRow(), column.index()) ? block.firstRow() : block.lastRow();
    }

    private record Meaning(IndicatorRole role, Optional<IndicatorKind> kind, Optional<Period> period) {
        static Meaning of(IndicatorColumn column) {
            return new Meaning(column.role(), column.kind(), column.period());
        }
    }
}
