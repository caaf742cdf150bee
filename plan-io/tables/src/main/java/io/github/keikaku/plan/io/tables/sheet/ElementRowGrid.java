package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A role matrix with a row for each element and a column for each actor. Made for one sheet. */
final class ElementRowGrid implements RoleGrid<RoleMatter> {

    private final Sheet sheet;
    private final Header header;
    private final Map<Integer, RoleActor> actors;
    private final RowLabels labels;
    private final Account account;

    private ElementRowGrid(
            Sheet sheet, Header header, Map<Integer, RoleActor> actors, RowLabels labels, Account account) {
        this.sheet = sheet;
        this.header = header;
        this.actors = actors;
        this.labels = labels;
        this.account = account;
    }

    static ElementRowGrid of(
            Plan plan,
            Sheet sheet,
            Header printed,
            MappedColumns mapped,
            ElementMatcher elements,
            RoleRemarks roleRemarks,
            Account account,
            Remarks remarks) {
        Map<Integer, RoleActor> actors = new HashMap<>();
        Set<Integer> told = new HashSet<>();
        for (Column column : printed.columns()) {
            Optional<RoleActor> known = mapped.find(printed, column.index())
                    .flatMap(ColumnMapping::getActor)
                    .flatMap(PlanIndex.of(plan)::findActor)
                    .map(actor -> new RoleActor(actor, List.of()));
            boolean asked = column.role() == ColumnRole.ROLE
                    || (column.role() == ColumnRole.UNKNOWN && !column.heading().isEmpty());
            if (asked) {
                told.add(column.index());
                known.or(() -> roleRemarks.actor(printed.headingCell(sheet, column.index()), column.heading()))
                        .ifPresent(actor -> actors.put(column.index(), actor));
            }
        }
        Header header = RoleColumns.choose(printed, actors);
        roleRemarks.leftOut(header, told);
        RowLabels labels = new RowLabels(sheet, header, elements, header.labelLevels(elements), account, remarks);
        return new ElementRowGrid(sheet, header, actors, labels, account);
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public boolean readAlone(CellPosition cell) {
        return labels.readAlone(cell);
    }

    @Override
    public Named<RoleMatter> read(int row, List<Integer> filled, boolean hasData, Optional<RoleMatter> above) {
        if (isWholePlan(row, filled)) {
            return new Named<>(Optional.of(RoleMatter.WHOLE_PLAN), false, true);
        }
        Optional<PlacedElement> last = above.flatMap(RoleMatter::element);
        RowLabels.Named named = labels.read(row, filled, hasData, last);
        Optional<PlacedElement> element = named.measure();
        if (element.isEmpty() && !named.tried() && hasData) {
            element = named.branch().filter(branch -> !isAbove(branch, last));
        }
        return new Named<>(element.map(RoleMatter::of), named.again(), named.tried());
    }

    /** A branch named again at the top of a page stands over what goes on there. */
    private static boolean isAbove(PlacedElement branch, Optional<PlacedElement> last) {
        return last.filter(element -> ElementMatcher.isBelow(element, branch)).isPresent();
    }

    private boolean isWholePlan(int row, List<Integer> filled) {
        List<CellPosition> named = filled.stream()
                .filter(column -> header.column(column).role() == ColumnRole.LABEL)
                .map(column -> CellPosition.of(row, column))
                .toList();
        boolean whole = named.size() == 1 && RoleMatter.isWholePlan(sheet.getText(named.get(0)));
        if (whole) {
            account.put(named.get(0), CellReason.MEASURE);
        }
        return whole;
    }

    @Override
    public Optional<RoleCell> cell(RoleMatter matter, int column) {
        return Optional.ofNullable(actors.get(column)).map(actor -> new RoleCell(actor, matter));
    }

    @Override
    public ImportRule nameless() {
        return ImportRule.MEASURE_MISSING;
    }
}
