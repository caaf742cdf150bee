package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.finding.Finding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the rows of a role matrix, one after the other. Made for one sheet.
 *
 * @param <S> what a row is about
 */
final class RoleRows<S> implements RowWalk.Rows {

    private final Sheet sheet;
    private final RoleGrid<S> grid;
    private final Account account;
    private final Remarks remarks;
    private final RowWalk walk;
    private final DittoMarks dittos;
    private final Map<RoleCell.Key, RoleDraft> drafts = new LinkedHashMap<>();
    private Optional<S> last = Optional.empty();

    RoleRows(Sheet sheet, RoleGrid<S> grid, ScaleWords scale, Account account, Remarks remarks) {
        this.sheet = sheet;
        this.grid = grid;
        this.account = account;
        this.remarks = remarks;
        this.walk = new RowWalk(sheet, new SpecialRows(sheet, grid.header(), scale), account);
        this.dittos = new DittoMarks(sheet, account, remarks);
    }

    void read() {
        walk.walk(grid.header().lastRow() + 1, this);
    }

    Footnotes footnotes() {
        return walk.footnotes();
    }

    /** What was read, in the order of the sheet. */
    Collection<RoleDraft> drafts() {
        return drafts.values();
    }

    @Override
    public void end() {
        last = Optional.empty();
    }

    @Override
    public boolean readAlone(CellPosition cell) {
        return grid.readAlone(cell);
    }

    @Override
    public void read(int row, List<Integer> filled) {
        List<CellPosition> data = filled.stream()
                .filter(column -> grid.header().column(column).role() == ColumnRole.ROLE)
                .map(column -> CellPosition.of(row, column))
                .toList();
        for (int index : filled) {
            ColumnRole role = grid.header().column(index).role();
            if (role.isLeftOut()) {
                account.put(CellPosition.of(row, index), role.reason());
            }
        }
        RoleGrid.Named<S> named = grid.read(row, filled, !data.isEmpty(), last);
        boolean goesOn = named.again() || (named.subject().isEmpty() && !named.tried());
        Optional<S> subject = named.subject().or(() -> goesOn ? last : Optional.empty());
        if (subject.isEmpty()) {
            leaveOut(data, named.tried());
        } else {
            readCells(subject.get(), goesOn, data);
        }
        last = subject;
    }

    private void leaveOut(List<CellPosition> data, boolean tried) {
        if (!data.isEmpty() && !tried) {
            remarks.add(grid.nameless(), data.get(0), finding -> finding);
        }
        data.forEach(cell -> account.put(cell, CellReason.ROW_WITHOUT_MEASURE));
    }

    private void readCells(S subject, boolean goesOn, List<CellPosition> data) {
        dittos.startRow(goesOn);
        for (CellPosition cell : data) {
            Optional<RoleCell> where = grid.cell(subject, cell.getColumn());
            if (where.isEmpty()) {
                account.put(cell, CellReason.ROW_WITHOUT_MEASURE);
            } else {
                readCell(cell, where.get(), goesOn);
            }
        }
    }

    private void readCell(CellPosition cell, RoleCell where, boolean goesOn) {
        Optional<String> text = dittos.read(cell, where.matter().path());
        if (text.isEmpty()) {
            return;
        }
        if (Marks.isDash(text.get())) {
            account.put(cell, CellReason.DASH);
        } else if (Marks.isMarkOnly(text.get())) {
            reject(ImportRule.ROLE_MARK, CellReason.MARK, cell, where);
        } else if (drafts.containsKey(where.key()) && !goesOn) {
            reject(ImportRule.ROLE_DUPLICATE, CellReason.DUPLICATE_ROW, cell, where);
        } else {
            drafts.computeIfAbsent(where.key(), any -> new RoleDraft(where, cell))
                    .add(text.get());
            account.put(cell, CellReason.ROLE);
        }
    }

    private void reject(ImportRule rule, CellReason reason, CellPosition cell, RoleCell where) {
        account.put(cell, reason);
        remarks.add(
                rule,
                cell,
                where.matter().path(),
                finding -> describe(finding, where).argument("text", Excerpt.of(sheet.getText(cell))));
    }

    /** Whose cell it is and for what, for messages. */
    static Finding.Builder describe(Finding.Builder finding, RoleCell where) {
        where.matter().id().ifPresent(id -> finding.argument("element", id));
        return finding.argument("actor", where.who().actor().getName());
    }
}
