package io.github.keikaku.plan.io.tables.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A role matrix with a row for each actor, and for each element a column. Made for one sheet. */
final class ActorRowGrid implements RoleGrid<RoleActor> {

    private final Sheet sheet;
    private final Header header;
    private final Map<Integer, RoleMatter> matters;
    private final RoleContext context;
    private final RoleRemarks roleRemarks;
    private final Account account;

    private ActorRowGrid(
            Sheet sheet,
            Header header,
            Map<Integer, RoleMatter> matters,
            RoleContext context,
            RoleRemarks roleRemarks,
            Account account) {
        this.sheet = sheet;
        this.header = header;
        this.matters = matters;
        this.context = context;
        this.roleRemarks = roleRemarks;
        this.account = account;
    }

    static ActorRowGrid of(
            Sheet sheet,
            ActorRowsFinder.Found found,
            ElementMatcher elements,
            RoleRemarks roleRemarks,
            Account account,
            Remarks remarks) {
        Header printed = found.header();
        Map<Integer, RoleMatter> matters = new HashMap<>();
        Map<Integer, Object> meanings = new HashMap<>();
        Set<Integer> told = new HashSet<>();
        for (Column column : printed.columns()) {
            int index = column.index();
            CellPosition heading = printed.headingCell(sheet, index);
            Match match = found.matches().get(index);
            if (match != null && match.element().isPresent()) {
                LabelRemarks.addDifference(sheet, heading, match, remarks);
                account.put(heading, CellReason.MEASURE);
                matters.put(index, RoleMatter.of(match.element().get()));
                meanings.put(index, matters.get(index).id());
            } else if (match != null) {
                roleRemarks.unmatched(printed, column, heading, match);
                told.add(index);
            } else if (column.role() == ColumnRole.ROLE) {
                boolean whole = RoleMatter.isWholePlan(sheet.getText(heading));
                meanings.put(index, whole);
                if (whole) {
                    matters.put(index, RoleMatter.WHOLE_PLAN);
                }
            }
        }
        Header header = RoleColumns.choose(printed, meanings);
        roleRemarks.leftOut(header, told);
        RoleContext context = new RoleContext(sheet, header, elements, account, remarks);
        return new ActorRowGrid(sheet, header, matters, context, roleRemarks, account);
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public boolean readAlone(CellPosition cell) {
        boolean contextual = header.columns().stream()
                .anyMatch(column -> column.role() == ColumnRole.ROLE && !matters.containsKey(column.index()));
        return contextual && !roleRemarks.isActor(sheet.getText(cell)) && context.readAlone(cell);
    }

    @Override
    public Named<RoleActor> read(int row, List<Integer> filled, boolean hasData, Optional<RoleActor> above) {
        context.read(row, filled, hasData);
        Optional<CellPosition> named = filled.stream()
                .filter(column -> header.column(column).role() == ColumnRole.ACTOR)
                .map(column -> CellPosition.of(row, column))
                .findFirst();
        if (named.isEmpty()) {
            return new Named<>(Optional.empty(), false, false);
        }
        CellPosition cell = named.get();
        if (!hasData && !roleRemarks.isActor(sheet.getText(cell))) {
            return new Named<>(Optional.empty(), false, true);
        }
        boolean again = Marks.isDitto(sheet.getText(cell)) && above.isPresent();
        Optional<RoleActor> actor = again ? above : roleRemarks.actor(cell, sheet.getText(cell));
        account.put(cell, actor.isPresent() ? CellReason.ACTOR : CellReason.UNMATCHED);
        return new Named<>(actor, again, true);
    }

    @Override
    public Optional<RoleCell> cell(RoleActor actor, int column) {
        RoleMatter matter = matters.get(column);
        return Optional.ofNullable(matter).or(context::matter).map(where -> new RoleCell(actor, where));
    }

    @Override
    public ImportRule nameless() {
        return ImportRule.ACTOR_MISSING;
    }
}
