package io.github.keikaku.plan.io.tables.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the headings of an indicator table, and those of each further block below: in one row, or in two where years stand
 * over 目標 and 実績 or the other way round. A further block may name years only; its other columns are those of the block
 * above.
 */
final class IndicatorHeads {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Sheet sheet;
    private final IndicatorHeadings headings;
    private final IndicatorColumns columns;

    IndicatorHeads(Sheet sheet, ElementMatcher elements) {
        this.sheet = sheet;
        this.headings = new IndicatorHeadings(elements);
        this.columns = new IndicatorColumns(sheet, elements);
    }

    /** The blocks in their order; none where the sheet is no indicator table. */
    List<IndicatorHead> find() {
        List<IndicatorHead> found = new ArrayList<>();
        int row = 1;
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

    private Optional<IndicatorHead> at(int row, List<IndicatorHead> above) {
        Optional<IndicatorHead> one = complete(single(row));
        Optional<IndicatorHead> two =
                row < sheet.getRowCount() ? twofold(row).flatMap(this::complete) : Optional.empty();
        if (two.isPresent()
                && (one.isEmpty() || two.get().understood() >= one.get().understood())) {
            return two;
        }
        if (one.isPresent() || above.isEmpty()) {
            return one;
        }
        IndicatorHead last = above.get(above.size() - 1);
        return years(row, row + 1, last).or(() -> years(row, row, last));
    }

    /** With a column of names, and one of figures at least. */
    private Optional<IndicatorHead> complete(IndicatorHead head) {
        return head.name().isPresent() && head.understood() > 1
                ? Optional.of(columns.settled(head)).filter(settled -> settled.has(IndicatorRole.FIGURE))
                : Optional.empty();
    }

    private IndicatorHead single(int row) {
        List<IndicatorColumn> read = new ArrayList<>();
        for (int index = 1; index <= sheet.getColumnCount(); index++) {
            String text = sheet.getText(row, index);
            read.add(headings.read(index, text).orElse(IndicatorColumn.unknown(index, text)));
        }
        return new IndicatorHead(row, row, read, row);
    }

    /** Two rows of headings, if the lower has headings only and the upper is more than a title line. */
    private Optional<IndicatorHead> twofold(int row) {
        List<IndicatorColumn> read = new ArrayList<>();
        String group = "";
        boolean upperTells = false;
        int lowerCells = 0;
        for (int index = 1; index <= sheet.getColumnCount(); index++) {
            String upper = sheet.getText(row, index);
            String lower = sheet.getText(row + 1, index);
            group = Keys.isBlank(upper) ? group : upper;
            upperTells |= headings.read(index, upper).isPresent();
            if (Keys.isBlank(lower)) {
                read.add(headings.read(index, upper).orElse(IndicatorColumn.unknown(index, upper)));
                continue;
            }
            lowerCells++;
            Optional<IndicatorColumn> below = below(index, group, lower);
            if (below.isEmpty()) {
                return Optional.empty();
            }
            read.add(below.get());
        }
        return upperTells && lowerCells > 0
                ? Optional.of(new IndicatorHead(row, row + 1, read, row + 1))
                : Optional.empty();
    }

    /** A heading below another: together in either order, or the lower alone. What names a row stands below nothing. */
    private Optional<IndicatorColumn> below(int index, String group, String lower) {
        Optional<IndicatorColumn> alone = headings.read(index, lower);
        boolean figures = alone.map(IndicatorColumn::role)
                .filter(role -> role == IndicatorRole.FIGURE || role == IndicatorRole.DERIVED)
                .isPresent();
        if (Keys.isBlank(group)) {
            return alone.filter(any -> !isNumber(lower));
        }
        if (alone.isPresent() && !figures) {
            return alone.filter(column -> !column.role().isName());
        }
        return isNumber(lower) && alone.flatMap(IndicatorColumn::period).isEmpty()
                ? Optional.empty()
                : headings.read(index, group + lower)
                        .or(() -> headings.read(index, lower + group))
                        .or(() -> alone);
    }

    /** Headings of years alone, each in a column of figures of the block above or right of it. */
    private Optional<IndicatorHead> years(int first, int last, IndicatorHead above) {
        if (last > sheet.getRowCount()) {
            return Optional.empty();
        }
        Optional<IndicatorHead> read = first == last ? Optional.of(single(first)) : twofold(first);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        int told = 0;
        boolean timed = false;
        for (IndicatorColumn column : read.get().columns()) {
            String text = sheet.getText(first, column.index()) + sheet.getText(last, column.index());
            if (Keys.isBlank(text)) {
                continue;
            }
            boolean figures = column.role() == IndicatorRole.FIGURE || column.role() == IndicatorRole.DERIVED;
            if (!figures || isNumber(text)) {
                return Optional.empty();
            }
            told++;
            timed |= column.period().isPresent();
        }
        return told > 1 && timed
                ? Optional.of(read.get().withColumns(column -> inherited(column, above)))
                        .filter(head -> head.name().isPresent())
                : Optional.empty();
    }

    private static IndicatorColumn inherited(IndicatorColumn column, IndicatorHead above) {
        IndicatorColumn before = above.column(column.index());
        boolean ofYears = before.role() == IndicatorRole.FIGURE || before.role() == IndicatorRole.DERIVED;
        return column.role() == IndicatorRole.UNKNOWN && !ofYears ? before : column;
    }

    private static boolean isNumber(String printed) {
        return DIGITS.matcher(Keys.of(printed)).matches();
    }
}
