package io.github.keikaku.plan.io.tables;

import io.github.keikaku.plan.model.finding.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tied tables as a plan: which members a row has, and where they stand. */
final class PlanRows {

    private static final int ROW_BITS = 28;
    private static final int COLUMN_BITS = 20;

    private final Ties ties;
    private final Map<String, BoundTable> tables;
    private final List<BoundTable> byNumber = new ArrayList<>();

    PlanRows(Ties ties, Layouts layouts) {
        this.ties = ties;
        this.tables = ties.tables();
        layouts.tables().keySet().forEach(name -> {
            BoundTable table = tables.get(name);
            if (table != null) {
                byNumber.add(table);
            }
        });
    }

    BoundTable plan() {
        return of(Definitions.PLAN);
    }

    BoundTable table(Site site) {
        return of(site.table());
    }

    private BoundTable of(String name) {
        BoundTable table = tables.get(name);
        if (table == null) {
            throw new IllegalStateException("no table " + name);
        }
        return table;
    }

    int first(Site site, int owner) {
        return ties.first(site, owner);
    }

    int next(Site site, int row) {
        return ties.next(site.table(), row);
    }

    /** Whether a row says anything about a member. */
    boolean isPresent(BoundTable table, int row, Slot slot) {
        if (slot instanceof Slot.Cell cell) {
            return !table.isEmpty(row, cell.column());
        }
        if (slot instanceof Slot.Rows list) {
            return list.site().required() || ties.first(list.site(), row) != Ties.NONE;
        }
        Slot.Group group = (Slot.Group) slot;
        if (group.marked()
                && !table.isEmpty(row, group.column())
                && !plainBoolean(table.cell(row, group.column())).equals("false")) {
            return true;
        }
        return group.slots().stream().anyMatch(within -> isPresent(table, row, within));
    }

    /** Spreadsheets write TRUE, some programs True. */
    static String plainBoolean(String cell) {
        String lower = cell.toLowerCase(Locale.ROOT);
        return isBoolean(lower) ? lower : cell;
    }

    static boolean isBoolean(String cell) {
        return cell.equalsIgnoreCase("true") || cell.equalsIgnoreCase("false");
    }

    /** Where a member stands: its cell, its first cell, or its first row. */
    long mark(BoundTable table, int row, Slot slot) {
        if (slot instanceof Slot.Cell cell) {
            return mark(table, row, table.place(cell.column()));
        }
        if (slot instanceof Slot.Group group) {
            return mark(table, row, table.place(group.column()));
        }
        Site site = ((Slot.Rows) slot).site();
        int first = ties.first(site, row);
        return first == Ties.NONE ? mark(table, row, 0) : mark(of(site.table()), first, 0);
    }

    static long mark(BoundTable table, int row, int column) {
        return ((long) table.number() << (ROW_BITS + COLUMN_BITS)) | ((long) row << COLUMN_BITS) | column;
    }

    static int row(long mark) {
        return (int) (mark >>> COLUMN_BITS) & ((1 << ROW_BITS) - 1);
    }

    static int column(long mark) {
        return (int) mark & ((1 << COLUMN_BITS) - 1);
    }

    SourceLocation locate(long mark) {
        BoundTable table = byNumber.get((int) (mark >>> (ROW_BITS + COLUMN_BITS)));
        return table.table().locate(row(mark), column(mark));
    }
}
