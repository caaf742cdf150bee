package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides which columns are read once the year is known, and says why the others are not. */
final class ColumnChooser {

    private final ColumnRemarks columns;

    ColumnChooser(Sheet sheet, Remarks remarks) {
        this.columns = new ColumnRemarks(sheet, remarks);
    }

    Header choose(Header header, FiscalYear year) {
        List<Column> ofYear =
                header.columns().stream().map(column -> inYear(column, year)).toList();
        Map<Meaning, Integer> counts = new HashMap<>();
        ofYear.forEach(column -> counts.merge(Meaning.of(column), 1, Integer::sum));
        List<Column> chosen = new ArrayList<>();
        for (Column column : ofYear) {
            boolean once = column.role() != ColumnRole.NUMBER && !column.role().isRating();
            boolean duplicate = !once && counts.getOrDefault(Meaning.of(column), 0) > 1;
            chosen.add(duplicate ? column.withRole(ColumnRole.DUPLICATE) : column);
        }
        Header result = new Header(header.firstRow(), header.lastRow(), List.copyOf(chosen));
        chosen.forEach(column -> ruleOf(column).ifPresent(rule -> columns.add(rule, result, column)));
        return result;
    }

    /** A grade of the year before is a previous grade; the policy for the year after is the next. */
    private static Column inYear(Column column, FiscalYear year) {
        Optional<FiscalYear> printed = column.year();
        if (printed.isEmpty() || !column.role().isRating()) {
            return column;
        }
        FiscalYear expected = column.role() == ColumnRole.POLICY ? year.plusYears(1) : year;
        if (printed.get().equals(expected)) {
            return column;
        }
        boolean previous = column.role() == ColumnRole.GRADE && printed.get().equals(year.plusYears(-1));
        return column.withRole(previous ? ColumnRole.PREVIOUS_GRADE : ColumnRole.OTHER_YEAR);
    }

    private static Optional<ImportRule> ruleOf(Column column) {
        return switch (column.role()) {
            case DUPLICATE -> Optional.of(ImportRule.COLUMN_DUPLICATE);
            case UNKNOWN -> Optional.of(ImportRule.COLUMN_UNKNOWN);
            case OTHER_YEAR -> Optional.of(ImportRule.COLUMN_OTHER_YEAR);
            case PERSONAL_DATA -> Optional.of(ImportRule.COLUMN_PERSONAL);
            default -> Optional.empty();
        };
    }

    private record Meaning(ColumnRole role, EvaluationStage stage) {
        static Meaning of(Column column) {
            return new Meaning(column.role(), column.stage());
        }
    }
}
