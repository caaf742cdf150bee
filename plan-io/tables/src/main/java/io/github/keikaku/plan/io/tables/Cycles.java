package io.github.keikaku.plan.io.tables;

import java.util.HashMap;
import java.util.Map;

/** Finds rows that belong to themselves, directly or by way of others. Each circle is reported once. */
final class Cycles {

    private static final byte NEW = 0;
    private static final byte ON_THE_WAY = 1;
    private static final byte DONE = 2;

    private final Ties ties;
    private final Map<Integer, Site> sites = new HashMap<>();
    private final TableFaults faults;
    private final Map<String, byte[]> states = new HashMap<>();

    Cycles(Ties ties, Layouts layouts, TableFaults faults) {
        this.ties = ties;
        this.faults = faults;
        layouts.tables().values().forEach(table -> table.sites().forEach(site -> sites.put(site.number(), site)));
        ties.tables().forEach((name, table) -> states.put(name, new byte[table.rowCount()]));
    }

    void report() {
        for (String name : ties.names()) {
            byte[] rows = state(name);
            for (int row = 0; row < rows.length; row++) {
                if (rows[row] == NEW) {
                    walk(name, row);
                }
            }
        }
    }

    private void walk(String name, int row) {
        Step end = upFrom(name, row, NEW, ON_THE_WAY);
        if (end.row() != Ties.NONE && state(end.table())[end.row()] == ON_THE_WAY) {
            BoundTable table = table(end.table());
            faults.malformed(table, end.row(), table.layout().ownerColumn().orElse(TableLayout.KEY), "owner-outside");
        }
        upFrom(name, row, ON_THE_WAY, DONE);
    }

    /** Goes from owner to owner while they are in one state, and leaves them in another. */
    private Step upFrom(String name, int row, byte from, byte to) {
        Step at = new Step(name, row);
        while (at.row() != Ties.NONE && state(at.table())[at.row()] == from) {
            state(at.table())[at.row()] = to;
            Site site = sites.get(ties.site(at.table(), at.row()));
            at = site == null ? new Step("", Ties.NONE) : new Step(site.owner(), ties.owner(at.table(), at.row()));
        }
        return at;
    }

    private byte[] state(String table) {
        byte[] state = states.get(table);
        return state == null ? new byte[0] : state;
    }

    private BoundTable table(String name) {
        BoundTable table = ties.tables().get(name);
        if (table == null) {
            throw new IllegalStateException("no table " + name);
        }
        return table;
    }

    private record Step(String table, int row) {}
}
