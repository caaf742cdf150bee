package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.model.time.FoundTime;
import io.github.keikaku.plan.model.time.JapaneseDates;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the fiscal year that a sheet evaluates: the one that its headings name, else the one of its title lines. The cell
 * that names it is told; two years are a question and never an answer.
 */
final class FiscalYearFinder {

    private final Sheet sheet;
    private final Remarks remarks;
    private final Account account;

    FiscalYearFinder(Sheet sheet, Remarks remarks, Account account) {
        this.sheet = sheet;
        this.remarks = remarks;
        this.account = account;
    }

    Optional<FiscalYear> find(Header header) {
        Map<FiscalYear, CellPosition> years = inHeadings(header, ColumnRole.OUTCOMES);
        if (years.isEmpty()) {
            years = inHeadings(header, ColumnRole.GRADE);
        }
        if (years.isEmpty()) {
            years = inTitleLines(header);
        }
        if (years.isEmpty()) {
            remarks.addOfSheet(ImportRule.YEAR_UNKNOWN, finding -> finding);
            return Optional.empty();
        }
        Map.Entry<FiscalYear, CellPosition> first = years.entrySet().iterator().next();
        if (years.size() > 1) {
            var named = years.keySet().stream()
                    .map(year -> String.valueOf(year.getValue()))
                    .toList();
            remarks.add(ImportRule.YEAR_AMBIGUOUS, first.getValue(), finding -> finding.argument("years", named));
            return Optional.empty();
        }
        account.put(first.getValue(), CellReason.FISCAL_YEAR);
        remarks.add(
                ImportRule.YEAR_TAKEN,
                first.getValue(),
                finding -> finding.argument("year", first.getKey().getValue()));
        return Optional.of(first.getKey());
    }

    private Map<FiscalYear, CellPosition> inHeadings(Header header, ColumnRole role) {
        Map<FiscalYear, CellPosition> years = new LinkedHashMap<>();
        for (Column column : header.columns()) {
            if (column.role() == role && column.year().isPresent()) {
                boolean inFirst = !sheet.isBlank(header.firstRow(), column.index());
                int row = inFirst ? header.firstRow() : header.lastRow();
                years.putIfAbsent(column.year().get(), CellPosition.of(row, column.index()));
            }
        }
        return years;
    }

    private Map<FiscalYear, CellPosition> inTitleLines(Header header) {
        Map<FiscalYear, CellPosition> years = new LinkedHashMap<>();
        for (int row = 1; row < header.firstRow(); row++) {
            for (int column = 1; column <= sheet.getColumnCount(); column++) {
                CellPosition cell = CellPosition.of(row, column);
                String text = Keys.spaced(sheet.getText(cell));
                Optional<FoundTime> time = JapaneseDates.find(text);
                while (time.isPresent()) {
                    time.get().getReading().getFiscalYear().ifPresent(year -> years.putIfAbsent(year, cell));
                    time = JapaneseDates.find(time.get().getAfter());
                }
            }
        }
        return years;
    }
}
