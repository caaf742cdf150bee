package io.github.keikaku.plan.io.tables.sheet;

/** What a sheet says of one role, before it is put into a plan. */
final class RoleDraft {

    private final RoleCell where;
    private final CellPosition cell;
    private final StringBuilder text = new StringBuilder();

    RoleDraft(RoleCell where, CellPosition cell) {
        this.where = where;
        this.cell = cell;
    }

    RoleCell where() {
        return where;
    }

    /** The cell that said something first. */
    CellPosition cell() {
        return cell;
    }

    /** Adds to the text; what a row says in a cell, the next may go on with. */
    void add(String printed) {
        text.append(text.isEmpty() ? "" : "\n").append(printed);
    }

    String text() {
        return text.toString();
    }
}
