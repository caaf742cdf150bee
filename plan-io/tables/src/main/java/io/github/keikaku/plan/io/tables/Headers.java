package io.github.keikaku.plan.io.tables;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at which tables and columns there are, before any row is read. */
final class Headers {

    private final Layouts layouts;
    private final TableFaults faults;

    Headers(Layouts layouts, TableFaults faults) {
        this.layouts = layouts;
        this.faults = faults;
    }

    /** The tables in the order of their layouts; with faults reported, not all of them may be there. */
    Map<String, BoundTable> bind(List<Table> tables) {
        Map<String, Table> found = new LinkedHashMap<>();
        for (Table table : tables) {
            if (!layouts.tables().containsKey(table.getName())) {
                faults.unknownTable(table, layouts.tables().keySet());
            } else if (found.putIfAbsent(table.getName(), table) != null) {
                faults.duplicateTable(table);
            }
        }
        Map<String, BoundTable> bound = new LinkedHashMap<>();
        layouts.tables().forEach((name, layout) -> {
            Table table = found.get(name);
            if (table != null) {
                bound.put(name, new BoundTable(layout, table, bound.size()));
            }
        });
        bound.values().forEach(this::checkColumns);
        checkPlan(bound, tables);
        return bound;
    }

    private void checkColumns(BoundTable bound) {
        Table table = bound.table();
        List<String> known =
                bound.layout().columns().stream().map(Column::getName).toList();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < table.getHeader().size(); i++) {
            String name = table.getHeader().get(i);
            if (bound.layout().find(name).isEmpty()) {
                faults.unknownColumn(table, i, known);
            } else if (!seen.add(name)) {
                faults.duplicateColumn(table, i);
            }
        }
        for (Column column : bound.layout().columns()) {
            boolean needed = column.isRequired() && !column.getName().equals(TableLayout.KEY);
            if (needed && !seen.contains(column.getName()) && bound.rowCount() > 0) {
                faults.missingColumn(table, column.getName());
            }
        }
    }

    private void checkPlan(Map<String, BoundTable> bound, List<Table> tables) {
        BoundTable plan = bound.get(Definitions.PLAN);
        if (plan == null) {
            faults.missingTable(
                    Definitions.PLAN,
                    tables.isEmpty()
                            ? Optional.empty()
                            : Optional.of(tables.get(0).locate(-1, 0)));
        } else if (plan.rowCount() == 0) {
            faults.missingRow(plan);
        } else if (plan.rowCount() > 1) {
            faults.tooManyPlans(plan);
        }
    }
}
