package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.view.PlacedElement;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a sheet says of one measure in one stage, before it is put into a plan. */
final class EntryDraft {

    private final PlacedElement element;
    private final Map<ColumnRole, String> symbols = new EnumMap<>(ColumnRole.class);
    private final Map<ColumnRole, StringBuilder> texts = new EnumMap<>(ColumnRole.class);
    private final Map<ColumnRole, CellPosition> cells = new LinkedHashMap<>();

    EntryDraft(PlacedElement element) {
        this.element = element;
    }

    PlacedElement element() {
        return element;
    }

    void symbol(ColumnRole role, String symbol, CellPosition cell) {
        symbols.put(role, symbol);
        cells.put(role, cell);
    }

    /** Adds to a text; what a row says in a cell, the next may go on with. */
    void text(ColumnRole role, String printed, CellPosition cell) {
        StringBuilder text = texts.computeIfAbsent(role, any -> new StringBuilder());
        text.append(text.isEmpty() ? "" : "\n").append(printed);
        cells.putIfAbsent(role, cell);
    }

    Optional<String> symbol(ColumnRole role) {
        return Optional.ofNullable(symbols.get(role));
    }

    String text(ColumnRole role) {
        return String.valueOf(texts.getOrDefault(role, new StringBuilder()));
    }

    /** The cell that said something first. */
    CellPosition cell(ColumnRole role) {
        CellPosition cell = cells.get(role);
        if (cell == null) {
            throw new IllegalStateException("no cell says " + role);
        }
        return cell;
    }

    boolean isEmpty() {
        return symbols.isEmpty() && texts.isEmpty();
    }
}
