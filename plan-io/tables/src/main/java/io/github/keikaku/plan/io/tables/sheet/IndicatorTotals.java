package io.github.keikaku.plan.io.tables.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks the rows of totals in one block of an indicator table against the rows above, column by column. */
final class IndicatorTotals {

    /** A part that is printed again below its whole. */
    private static final Pattern PART = Pattern.compile("^[(【]?(?:うち|内訳|再掲|内数).*");

    private final Sheet sheet;
    private final IndicatorHead head;
    private final IndicatorLines lines;
    private final Account account;
    private final Remarks remarks;
    private final Map<String, TotalsColumn> columns = new HashMap<>();
    private Optional<CellPosition> last = Optional.empty();

    IndicatorTotals(Sheet sheet, IndicatorHead head, IndicatorLines lines, Account account, Remarks remarks) {
        this.sheet = sheet;
        this.head = head;
        this.lines = lines;
        this.account = account;
        this.remarks = remarks;
    }

    /** The cell that calls a row one of totals; rows of further kinds below belong to it. */
    Optional<CellPosition> label(int row, List<Integer> filled, IndicatorDrafts drafts) {
        Optional<CellPosition> label = filled.stream()
                .filter(index -> head.column(index).role().isName()
                        || head.column(index).role() == IndicatorRole.LABEL
                        || head.column(index).role() == IndicatorRole.AREA)
                .map(index -> CellPosition.of(row, index))
                .filter(cell -> Marks.isTotals(sheet.getText(cell)) && !drafts.knowsName(sheet.getText(cell)))
                .findFirst();
        boolean names = filled.stream()
                .map(index -> head.column(index).role())
                .anyMatch(role -> role.isName() || role == IndicatorRole.LABEL || role == IndicatorRole.AREA);
        boolean goesOn = !names && !kind(row).isEmpty();
        last = label.isPresent() || !goesOn ? label : last;
        return last;
    }

    /** Takes a row into account that is no total. */
    void add(int row, IndicatorLabels.Subject subject) {
        String name = head.name()
                .map(column -> sheet.getText(row, column.index()))
                .map(Keys::of)
                .orElse("");
        if (subject.derived() || PART.matcher(name).matches()) {
            return;
        }
        for (IndicatorColumn column : head.with(IndicatorRole.FIGURE)) {
            Optional<String> unit = subject.unit()
                    .or(() -> subject.draft().flatMap(draft -> draft.indicator().getUnit()))
                    .or(column::unit)
                    .or(lines::unit);
            column(row, column).add(sheet.getText(row, column.index()), unit, group(row, subject));
        }
    }

    /** Rows of areas are totalled for each indicator. */
    private static TotalsColumn.Group group(int row, IndicatorLabels.Subject subject) {
        String of = subject.draft().map(draft -> draft.indicator().getId()).orElse("row " + row);
        return new TotalsColumn.Group(of, subject.area().isPresent());
    }

    void check(int row, List<Integer> filled, CellPosition label, Optional<IndicatorLabels.Subject> above) {
        TotalsKind kind = TotalsKind.find(sheet.getText(label)).orElse(TotalsKind.TOTAL);
        boolean ofArea = head.column(label.getColumn()).role() == IndicatorRole.AREA;
        TotalsColumn.Group group = ofArea && above.isPresent() ? group(row, above.get()) : TotalsColumn.Group.ANY;
        boolean derived = IndicatorKind.isDerived(kind(row));
        for (int index : filled) {
            CellPosition cell = CellPosition.of(row, index);
            IndicatorColumn column = head.column(index);
            if (column.role() != IndicatorRole.FIGURE || derived) {
                account.put(cell, column.role().isLeftOut() ? column.role().reason() : CellReason.TOTALS);
                continue;
            }
            Optional<String> unit = head.with(IndicatorRole.UNIT).stream()
                    .map(any -> sheet.getText(row, any.index()))
                    .filter(text -> !Keys.isBlank(text) && !Marks.isDash(text) && !Marks.isDitto(text))
                    .findFirst();
            TotalsColumn.Verdict verdict = column(row, column).check(kind, sheet.getText(cell), unit, group);
            account.put(cell, verdict.reason());
            verdict.computed()
                    .ifPresent(computed -> remarks.add(
                            ImportRule.TOTALS_DIFFERS,
                            cell,
                            finding -> finding.argument("label", Excerpt.of(sheet.getText(label)))
                                    .argument("printed", Excerpt.of(sheet.getText(cell)))
                                    .argument("computed", computed)));
        }
    }

    private TotalsColumn column(int row, IndicatorColumn column) {
        return columns.computeIfAbsent(column.index() + " " + kind(row), any -> new TotalsColumn());
    }

    private String kind(int row) {
        return head.with(IndicatorRole.KIND).stream()
                .map(column -> IndicatorHeadings.keyOf(sheet.getText(row, column.index())))
                .findFirst()
                .orElse("");
    }
}
