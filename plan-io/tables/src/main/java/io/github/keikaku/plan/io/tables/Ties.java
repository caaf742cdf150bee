package io.github.keikaku.plan.io.tables;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rows belong to which, in little space: for each row its owner, for each list its rows in their order. */
final class Ties {

    static final int NONE = -1;

    private final Map<String, BoundTable> tables;
    private final int[][] first;
    private final int[][] last;
    private final Map<String, RowTies> rows;

    /** The ties of one table's rows. */
    private static final class RowTies {

        private final int[] site;
        private final int[] owner;
        private final int[] next;

        RowTies(int rows) {
            this.site = filled(rows);
            this.owner = filled(rows);
            this.next = filled(rows);
        }
    }

    Ties(Map<String, BoundTable> tables, Layouts layouts) {
        this.tables = tables;
        this.first = new int[layouts.siteCount()][];
        this.last = new int[layouts.siteCount()][];
        this.rows = new HashMap<>();
        tables.forEach((name, table) -> rows.put(name, new RowTies(table.rowCount())));
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    Map<String, BoundTable> tables() {
        return tables;
    }

    /** Adds a row at the end of a list. */
    void tie(Site site, int owner, int row) {
        RowTies ties = of(site.table());
        ties.site[row] = site.number();
        ties.owner[row] = owner;
        if (first[site.number()] == null) {
            int owners = of(site.owner()).next.length;
            first[site.number()] = filled(owners);
            last[site.number()] = filled(owners);
        }
        int before = last[site.number()][owner];
        if (before == NONE) {
            first[site.number()][owner] = row;
        } else {
            ties.next[before] = row;
        }
        last[site.number()][owner] = row;
    }

    /** The first row of a list. */
    int first(Site site, int owner) {
        int[] rowsOfSite = first[site.number()];
        return rowsOfSite == null ? NONE : rowsOfSite[owner];
    }

    /** The row after another in the same list. */
    int next(String table, int row) {
        return of(table).next[row];
    }

    /** The row to which a row belongs; none for the plan and for a row that belongs nowhere. */
    int owner(String table, int row) {
        return of(table).owner[row];
    }

    /** The number of the place where a row belongs. */
    int site(String table, int row) {
        return of(table).site[row];
    }

    /** Tables in which rows stand. */
    List<String> names() {
        return List.copyOf(tables.keySet());
    }

    private RowTies of(String table) {
        RowTies ties = rows.get(table);
        if (ties == null) {
            throw new IllegalArgumentException("no table " + table);
        }
        return ties;
    }
}
