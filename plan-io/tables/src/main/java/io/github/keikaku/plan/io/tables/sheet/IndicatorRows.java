package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.indicator.ObservationKind;
import io.github.keikaku.plan.model.time.JapaneseDates;
import io.github.keikaku.plan.model.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the rows of one block of an indicator table, one after the other. */
final class IndicatorRows {

    private final Sheet sheet;
    private final IndicatorHead head;
    private final IndicatorLines lines;
    private final IndicatorDrafts drafts;
    private final IndicatorFigures figures;
    private final IndicatorLabels labels;
    private final IndicatorTotals totals;
    private final Account account;
    private final Remarks remarks;
    private final int firstTitle;
    private Map<Integer, String> above = new HashMap<>();

    IndicatorRows(
            Sheet sheet,
            IndicatorHead head,
            ElementMatcher elements,
            IndicatorLines lines,
            IndicatorDrafts drafts,
            IndicatorFigures figures,
            Account account,
            Remarks remarks) {
        this.sheet = sheet;
        this.head = head;
        this.lines = lines;
        this.drafts = drafts;
        this.figures = figures;
        this.labels = new IndicatorLabels(sheet, head, elements, lines, drafts, account, remarks);
        this.totals = new IndicatorTotals(sheet, head, lines, account, remarks);
        this.account = account;
        this.remarks = remarks;
        this.firstTitle = firstTitle();
    }

    /** From where on rows are the title lines of the next block, which stand alone in their rows. */
    private int firstTitle() {
        int row = head.lastRowOfBlock() + 1;
        if (row > sheet.getRowCount()) {
            return row;
        }
        while (row - 1 > head.lastRow() && filled(row - 1).size() <= 1) {
            row--;
        }
        return row;
    }

    private List<Integer> filled(int row) {
        return IntStream.rangeClosed(1, sheet.getColumnCount())
                .filter(column -> !sheet.isBlank(row, column))
                .boxed()
                .toList();
    }

    void read() {
        for (int row = head.lastRow() + 1; row <= head.lastRowOfBlock(); row++) {
            List<Integer> filled = filled(row);
            if (filled.isEmpty()) {
                labels.forget();
            } else if (filled.size() > 1 || !readAlone(CellPosition.of(row, filled.get(0)))) {
                read(row, filled);
            }
        }
    }

    private boolean readAlone(CellPosition cell) {
        String text = sheet.getText(cell);
        boolean figure = head.column(cell.getColumn()).role() == IndicatorRole.FIGURE;
        if (figure || isName(cell, text) || !lines.read(cell)) {
            if (figure || isName(cell, text) || cell.getRow() < firstTitle) {
                return false;
            }
            lines.readTitle(cell);
        }
        labels.forget();
        return true;
    }

    private boolean isName(CellPosition cell, String text) {
        return head.column(cell.getColumn()).role().isName() && drafts.knowsName(text);
    }

    private void read(int row, List<Integer> filled) {
        Optional<CellPosition> total = totals.label(row, filled, drafts);
        if (total.isPresent()) {
            totals.check(row, filled, total.get(), labels.last());
            if (head.column(total.get().getColumn()).role() != IndicatorRole.AREA) {
                labels.forget();
            }
            return;
        }
        for (int index : filled) {
            IndicatorRole role = head.column(index).role();
            if (role.isLeftOut()) {
                account.put(CellPosition.of(row, index), role.reason());
            }
        }
        List<Integer> values = filled.stream()
                .filter(index -> head.column(index).role() == IndicatorRole.FIGURE)
                .toList();
        IndicatorLabels.Subject subject = labels.read(row, filled, !values.isEmpty());
        totals.add(row, subject);
        if (subject.derived()) {
            values.forEach(index -> account.put(CellPosition.of(row, index), CellReason.DERIVED));
        } else if (subject.draft().isPresent()) {
            readTexts(row, filled, subject.draft().get());
            readFigures(row, values, subject);
        } else {
            leaveOut(row, filled, values, subject.tried());
        }
    }

    private void readTexts(int row, List<Integer> filled, IndicatorDraft draft) {
        for (int index : filled) {
            CellPosition cell = CellPosition.of(row, index);
            String text = sheet.getText(cell);
            switch (head.column(index).role()) {
                case NOTES -> {
                    if (!Marks.isDash(text)) {
                        CellStatements.of(text).forEach(draft::addNote);
                    }
                    account.put(cell, Marks.isDash(text) ? CellReason.DASH : CellReason.NOTE);
                }
                case DEFINITION -> {
                    boolean taken = draft.define(Keys.readable(text).strip());
                    account.put(cell, taken ? CellReason.DEFINITION : CellReason.PLAN_CONTENT);
                }
                case YEAR -> {
                    if (Marks.isDash(text)
                            || JapaneseDates.read(text).getPeriod().isPresent()) {
                        account.put(cell, Marks.isDash(text) ? CellReason.DASH : CellReason.FISCAL_YEAR);
                    }
                }
                default -> {}
            }
        }
    }

    private void readFigures(int row, List<Integer> values, IndicatorLabels.Subject subject) {
        IndicatorDraft draft = subject.draft().orElseThrow();
        Optional<String> unit = draft.indicator().getUnit();
        if (!IndicatorUnits.convertible(subject.unit(), unit)) {
            CellPosition cell = head.with(IndicatorRole.UNIT).stream()
                    .map(column -> CellPosition.of(row, column.index()))
                    .filter(any -> !sheet.isBlank(any.getRow(), any.getColumn()))
                    .findFirst()
                    .orElse(CellPosition.of(row, values.isEmpty() ? 1 : values.get(0)));
            account.replace(cell, CellReason.UNIT_DIFFERS);
            values.forEach(index -> account.put(CellPosition.of(row, index), CellReason.UNIT_DIFFERS));
            remarks.add(
                    ImportRule.UNIT_DIFFERS,
                    cell,
                    finding -> finding.argument("text", subject.unit().orElse(""))
                            .argument("unit", unit.orElse(""))
                            .argument("name", draft.indicator().getName()));
            return;
        }
        Map<Integer, String> current = new HashMap<>();
        for (int index : values) {
            readFigure(CellPosition.of(row, index), head.column(index), subject, current);
        }
        above = current;
    }

    private void readFigure(
            CellPosition cell, IndicatorColumn column, IndicatorLabels.Subject subject, Map<Integer, String> current) {
        String text = sheet.getText(cell);
        if (Marks.isDitto(text)) {
            String meant = above.get(column.index());
            if (meant == null) {
                remarks.add(
                        ImportRule.DITTO_NOTHING_ABOVE,
                        cell,
                        finding -> finding.argument("text", sheet.getText(cell).strip()));
                account.put(cell, CellReason.NOTHING_ABOVE);
                return;
            }
            text = meant;
        }
        current.put(column.index(), text);
        IndicatorDraft draft = subject.draft().orElseThrow();
        IndicatorKind kind = column.kind().or(subject::kind).orElse(IndicatorKind.ACTUAL);
        Optional<String> printed = subject.unit()
                .or(column::unit)
                .or(() -> draft.indicator().getUnit().or(lines::unit));
        figures.read(
                cell,
                text,
                new IndicatorFigures.Place(
                        draft,
                        kind,
                        column.period()
                                .or(() -> periodBeside(cell.getRow(), column))
                                .or(() -> periodOfTable(column, kind)),
                        subject.area(),
                        draft.indicator().getUnit().or(() -> printed),
                        printed,
                        column.heading()));
    }

    /** What 基準年度 says of 基準値, in the row. */
    private Optional<Period> periodBeside(int row, IndicatorColumn column) {
        return head.with(IndicatorRole.YEAR).stream()
                .filter(year -> year.kind().equals(column.kind()))
                .map(year ->
                        JapaneseDates.read(sheet.getText(row, year.index())).getPeriod())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** For a column that is of no one kind; a base year is never taken from a title. */
    private Optional<Period> periodOfTable(IndicatorColumn column, IndicatorKind kind) {
        return column.kind().isPresent() || kind.kind() == ObservationKind.BASELINE
                ? Optional.empty()
                : lines.yearOfBlock().or(lines::yearOfTable).map(Period::of);
    }

    /** What a row says of an indicator that is not certain. */
    private void leaveOut(int row, List<Integer> filled, List<Integer> values, boolean tried) {
        if (!values.isEmpty() && !tried) {
            remarks.add(ImportRule.INDICATOR_MISSING, CellPosition.of(row, values.get(0)), finding -> finding);
        }
        filled.forEach(index -> account.put(CellPosition.of(row, index), CellReason.ROW_WITHOUT_INDICATOR));
    }
}
