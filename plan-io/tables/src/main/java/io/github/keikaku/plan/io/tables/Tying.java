package io.github.keikaku.plan.io.tables;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds out which rows belong to which, and reports those that belong nowhere or to themselves. */
final class Tying {

    private final Map<String, BoundTable> tables;
    private final TableFaults faults;
    private final Ties ties;
    private final Map<String, Map<String, Integer>> keys = new HashMap<>();

    private Tying(Map<String, BoundTable> tables, Layouts layouts, TableFaults faults) {
        this.tables = tables;
        this.faults = faults;
        this.ties = new Ties(tables, layouts);
    }

    static Ties tie(Map<String, BoundTable> tables, Layouts layouts, TableFaults faults) {
        Tying tying = new Tying(tables, layouts, faults);
        tables.values().forEach(tying::tieRows);
        new Cycles(tying.ties, layouts, faults).report();
        return tying.ties;
    }

    private void tieRows(BoundTable table) {
        if (table.layout().belonging() == Belonging.PLAN) {
            return;
        }
        for (int row : order(table)) {
            switch (table.layout().belonging()) {
                case IN_PLAN -> ties.tie(table.layout().sites().get(0), 0, row);
                case IN_ROWS -> tieToOwner(table, row);
                case IN_TREE -> tieInTree(table, row);
                default -> tieAnywhere(table, row);
            }
        }
    }

    private void tieToOwner(BoundTable table, int row) {
        String column = table.layout().ownerColumn().orElseThrow();
        if (table.cell(row, column).isEmpty()) {
            faults.emptyCell(table, row, column);
            return;
        }
        tie(table.layout().sites().get(0), table, row, column);
    }

    private void tieInTree(BoundTable table, int row) {
        List<Site> sites = table.layout().sites();
        if (table.cell(row, TableLayout.PARENT).isEmpty()) {
            ties.tie(sites.get(0), 0, row);
        } else {
            tie(sites.get(1), table, row, TableLayout.PARENT);
        }
    }

    private void tieAnywhere(BoundTable table, int row) {
        for (String column : List.of(TableLayout.OWNER_TABLE, TableLayout.OWNER, TableLayout.MEMBER)) {
            if (table.cell(row, column).isEmpty()) {
                faults.emptyCell(table, row, column);
                return;
            }
        }
        String ownerTable = table.cell(row, TableLayout.OWNER_TABLE);
        List<Site> within = table.layout().sites().stream()
                .filter(site -> site.owner().equals(ownerTable))
                .toList();
        if (within.isEmpty()) {
            List<String> owners =
                    table.layout().sites().stream().map(Site::owner).distinct().toList();
            faults.unknownValue(table, row, TableLayout.OWNER_TABLE, owners, String.join(", ", owners));
            return;
        }
        String member = table.cell(row, TableLayout.MEMBER);
        Optional<Site> site =
                within.stream().filter(one -> one.member().equals(member)).findFirst();
        if (site.isEmpty()) {
            List<String> members = within.stream().map(Site::member).toList();
            faults.unknownValue(table, row, TableLayout.MEMBER, members, String.join(", ", members));
            return;
        }
        tie(site.get(), table, row, TableLayout.OWNER);
    }

    private void tie(Site site, BoundTable table, int row, String column) {
        Map<String, Integer> owners = keysOf(site.owner());
        Integer owner = owners.get(table.cell(row, column));
        if (owner == null) {
            faults.unknownValue(table, row, column, owners.keySet(), site.owner() + "." + TableLayout.KEY);
        } else {
            ties.tie(site, owner, row);
        }
    }

    private Map<String, Integer> keysOf(String name) {
        return keys.computeIfAbsent(name, n -> {
            BoundTable table = tables.get(n);
            Map<String, Integer> rows = new HashMap<>();
            for (int row = 0; table != null && row < table.rowCount(); row++) {
                String key = table.key(row);
                if (!key.isEmpty() && rows.putIfAbsent(key, row) != null) {
                    faults.duplicateKey(table, row);
                }
            }
            return rows;
        });
    }

    /** The rows by their positions; those without one come last. Equal positions keep the order of the table. */
    private int[] order(BoundTable table) {
        int[] positions = new int[table.rowCount()];
        boolean ordered = true;
        Optional<Integer> column = table.layout().find(TableLayout.POSITION);
        for (int row = 0; row < positions.length; row++) {
            positions[row] = position(table, row, column.orElseThrow());
            ordered &= row == 0 || positions[row - 1] <= positions[row];
        }
        IntStream rows = IntStream.range(0, positions.length);
        return ordered
                ? rows.toArray()
                : rows.boxed()
                        .sorted(Comparator.comparingInt(row -> positions[row]))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    private int position(BoundTable table, int row, int column) {
        if (table.isEmpty(row, column)) {
            return Integer.MAX_VALUE;
        }
        try {
            return Integer.parseInt(table.cell(row, column));
        } catch (NumberFormatException e) {
            faults.malformed(table, row, TableLayout.POSITION, "position");
            return Integer.MAX_VALUE;
        }
    }
}
