package io.github.keikaku.plan.io.tables.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one row, or two, as headings of an indicator table. */
final class IndicatorHeadRows {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Sheet sheet;
    private final HeadingMemo headings;
    private final MappedIndicators mapped;

    IndicatorHeadRows(Sheet sheet, HeadingMemo headings, MappedIndicators mapped) {
        this.sheet = sheet;
        this.headings = headings;
        this.mapped = mapped;
    }

    /** Headings in one row; empty where it has none. */
    Optional<IndicatorHead> single(int row) {
        if (!tells(row)) {
            return Optional.empty();
        }
        List<IndicatorColumn> read = new ArrayList<>();
        for (int index = 1; index <= sheet.getColumnCount(); index++) {
            read.add(alone(index, sheet.getText(row, index)));
        }
        return Optional.of(new IndicatorHead(row, row, read, row));
    }

    private boolean tells(int row) {
        for (int index = 1; index <= sheet.getColumnCount(); index++) {
            if (headings.read(index, sheet.getText(row, index)).isPresent() || mapped.isHeaded(row, row, index)) {
                return true;
            }
        }
        return false;
    }

    private IndicatorColumn alone(int index, String printed) {
        return headings.read(index, printed).orElseGet(() -> IndicatorColumn.unknown(index, printed));
    }

    /** Two rows of headings, if the lower has headings only and the upper is more than a title line. */
    Optional<IndicatorHead> twofold(int row) {
        if (row >= sheet.getRowCount() || !tells(row)) {
            return Optional.empty();
        }
        List<IndicatorColumn> read = new ArrayList<>();
        String group = "";
        int lowerCells = 0;
        for (int index = 1; index <= sheet.getColumnCount(); index++) {
            String upper = sheet.getText(row, index);
            String lower = sheet.getText(row + 1, index);
            group = Keys.isBlank(upper) ? group : upper;
            if (Keys.isBlank(lower)) {
                read.add(alone(index, upper));
                continue;
            }
            lowerCells++;
            Optional<IndicatorColumn> below = below(index, group, lower);
            if (below.isEmpty() && !mapped.isHeaded(row, row + 1, index)) {
                return Optional.empty();
            }
            read.add(below.orElse(IndicatorColumn.unknown(index, group + lower)));
        }
        return lowerCells > 0 ? Optional.of(new IndicatorHead(row, row + 1, read, row + 1)) : Optional.empty();
    }

    /** The rows that somebody said are those of headings, whatever stands there. */
    IndicatorHead said(int first, int last) {
        List<IndicatorColumn> read = new ArrayList<>();
        String group = "";
        for (int index = 1; index <= sheet.getColumnCount(); index++) {
            String upper = sheet.getText(first, index);
            String lower = first == last ? "" : sheet.getText(last, index);
            group = Keys.isBlank(upper) ? group : upper;
            String printed = Keys.isBlank(lower) ? upper : group + lower;
            read.add((Keys.isBlank(lower) ? headings.read(index, upper) : below(index, group, lower))
                    .orElse(IndicatorColumn.unknown(index, printed)));
        }
        return new IndicatorHead(first, last, read, last);
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

    static boolean isNumber(String printed) {
        return DIGITS.matcher(Keys.of(printed)).matches();
    }
}
