package io.github.keikaku.plan.io.tables.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the headings of an indicator table, and those of each further block below: in one row, or in two where years stand
 * over 目標 and 実績 or the other way round. A further block may name years only; its other columns are those of the block
 * above.
 */
final class IndicatorHeads {

    /** Nobody prints more above a table. */
    private static final int MAX_TITLE_LINES = 60;

    private final Sheet sheet;
    private final MappedIndicators mapped;
    private final IndicatorHeadRows rows;
    private final IndicatorColumns columns;

    IndicatorHeads(Sheet sheet, ElementMatcher elements, MappedIndicators mapped, HeadingMemo headings) {
        this.sheet = sheet;
        this.mapped = mapped;
        this.rows = new IndicatorHeadRows(sheet, headings, mapped);
        this.columns = new IndicatorColumns(sheet, elements);
    }

    /** The blocks in their order; none where the sheet is no indicator table. */
    List<IndicatorHead> find() {
        List<IndicatorHead> found = new ArrayList<>();
        int row = 1;
        if (mapped.saysFirst()) {
            Optional<IndicatorHead> first = first();
            if (first.isEmpty()) {
                return List.of();
            }
            found.add(first.get());
            row = first.get().lastRow() + 1;
        }
        while (row <= sheet.getRowCount()) {
            Optional<IndicatorHead> head = at(row, found);
            head.ifPresent(found::add);
            row = head.map(IndicatorHead::lastRow).orElse(row) + 1;
        }
        List<IndicatorHead> blocks = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int end = i + 1 < found.size() ? found.get(i + 1).firstRow() - 1 : sheet.getRowCount();
            blocks.add(columns.withKinds(found.get(i).until(end)));
        }
        return blocks;
    }

    /** Where the mapping has it; else, since letters tell nothing of rows, where most headings are known. */
    private Optional<IndicatorHead> first() {
        Optional<IndicatorHead> said = mapped.said(rows);
        if (said.isPresent()) {
            return complete(mapped.over(said.get()));
        }
        Optional<IndicatorHead> best = Optional.empty();
        int most = 0;
        for (int row = 1; row <= Math.min(sheet.getRowCount(), MAX_TITLE_LINES); row++) {
            for (Optional<IndicatorHead> read : List.of(rows.twofold(row), rows.single(row))) {
                int known = read.map(mapped::byHeadings)
                        .map(IndicatorHead::understood)
                        .orElse(0);
                Optional<IndicatorHead> head = known > most ? read.map(mapped::over) : Optional.empty();
                if (head.flatMap(this::complete).isPresent()) {
                    best = head.flatMap(this::complete);
                    most = known;
                }
            }
        }
        return best;
    }

    private Optional<IndicatorHead> at(int row, List<IndicatorHead> above) {
        Optional<IndicatorHead> single = rows.single(row);
        Optional<IndicatorHead> twofold = single.isEmpty() ? Optional.empty() : rows.twofold(row);
        Optional<IndicatorHead> one = single.flatMap(this::recognised);
        Optional<IndicatorHead> two = twofold.flatMap(this::recognised);
        if (two.isPresent()
                && (one.isEmpty() || two.get().understood() >= one.get().understood())) {
            return two;
        }
        if (one.isPresent() || above.isEmpty()) {
            return one;
        }
        IndicatorHead last = above.get(above.size() - 1);
        return repeated(row, last)
                .or(() -> twofold.flatMap(head -> years(head, last)))
                .or(() -> single.flatMap(head -> years(head, last)));
    }

    /** By its headings, be they known or named by the mapping. */
    private Optional<IndicatorHead> recognised(IndicatorHead head) {
        return complete(mapped.byHeadings(head)).flatMap(any -> complete(mapped.over(head)));
    }

    /** With a column of names, and one of figures at least. */
    private Optional<IndicatorHead> complete(IndicatorHead head) {
        return head.name().isPresent() && head.understood() > 1
                ? Optional.of(columns.settled(head)).filter(settled -> settled.has(IndicatorRole.FIGURE))
                : Optional.empty();
    }

    /** The headings that only the mapping knows, printed again. */
    private Optional<IndicatorHead> repeated(int row, IndicatorHead above) {
        int height = above.lastRow() - above.firstRow();
        return mapped.saysFirst()
                        && IntStream.rangeClosed(0, height)
                                .allMatch(line -> RepeatedHeadings.repeats(sheet, above.firstRow() + line, row + line))
                ? Optional.of(new IndicatorHead(row, row + height, above.columns(), row + height))
                : Optional.empty();
    }

    /** Headings of years alone, each in a column of figures of the block above or right of it. */
    private Optional<IndicatorHead> years(IndicatorHead read, IndicatorHead above) {
        int told = 0;
        boolean timed = false;
        for (IndicatorColumn column : read.columns()) {
            String text =
                    sheet.getText(read.firstRow(), column.index()) + sheet.getText(read.lastRow(), column.index());
            if (Keys.isBlank(text)) {
                continue;
            }
            boolean figures = column.role() == IndicatorRole.FIGURE || column.role() == IndicatorRole.DERIVED;
            if (!figures || IndicatorHeadRows.isNumber(text)) {
                return Optional.empty();
            }
            told++;
            timed |= column.period().isPresent();
        }
        return told > 1 && timed
                ? Optional.of(mapped.over(read.withColumns(column -> inherited(column, above))))
                        .filter(head -> head.name().isPresent())
                : Optional.empty();
    }

    private static IndicatorColumn inherited(IndicatorColumn column, IndicatorHead above) {
        IndicatorColumn before = above.column(column.index());
        boolean ofYears = before.role() == IndicatorRole.FIGURE || before.role() == IndicatorRole.DERIVED;
        return column.role() == IndicatorRole.UNKNOWN && !ofYears ? before : column;
    }
}
