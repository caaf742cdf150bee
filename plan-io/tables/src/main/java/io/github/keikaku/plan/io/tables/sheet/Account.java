package io.github.keikaku.plan.io.tables.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps account of cells while a sheet is read. What is said of a cell first stays. */
final class Account {

    private final Map<CellPosition, CellUse> uses = new TreeMap<>();

    void put(CellPosition cell, CellReason reason) {
        uses.putIfAbsent(cell, new CellUse(cell, reason));
    }

    /** Says otherwise of a cell, of which more became known. */
    void replace(CellPosition cell, CellReason reason) {
        uses.put(cell, new CellUse(cell, reason));
    }

    Optional<CellUse> find(CellPosition cell) {
        return Optional.ofNullable(uses.get(cell));
    }

    List<CellUse> uses() {
        return List.copyOf(uses.values());
    }
}
