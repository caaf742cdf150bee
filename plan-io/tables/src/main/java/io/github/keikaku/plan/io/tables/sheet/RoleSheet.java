package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.util.Optional;

/** A role matrix (役割分担表): who does what for which element, with the actors as columns or as rows. */
final class RoleSheet implements RecognisedSheet {

    private final Plan plan;
    private final Sheet sheet;
    private final ElementMatcher elements;
    private final ActorMatcher actors;
    private final Qualifiers qualifiers;
    private final MappedColumns mapped;
    private final ActorHeadings headings;
    private final Optional<Header> actorColumns;
    private final Optional<ActorRowsFinder.Found> actorRows;

    private RoleSheet(Plan plan, Sheet sheet, SheetMapping mapping) {
        this.plan = plan;
        this.sheet = sheet;
        this.elements = new ElementMatcher(plan);
        this.mapped = new MappedColumns(mapping, sheet, elements.allLevels());
        this.qualifiers = new Qualifiers(plan);
        this.actors = new ActorMatcher(plan, qualifiers);
        this.headings = new ActorHeadings(actors, new HeadingReader(elements));
        this.actorColumns = mapped.hasActorRows() ? Optional.empty() : new HeaderFinder(headings, mapped).find(sheet);
        this.actorRows = mapped.hasActorColumns()
                ? Optional.empty()
                : new ActorRowsFinder(plan, sheet, elements, actors, mapped).find();
    }

    static Optional<RecognisedSheet> recognise(Plan plan, Sheet sheet, SheetMapping mapping) {
        if (plan.getActors().isEmpty()) {
            return Optional.empty();
        }
        RoleSheet roles = new RoleSheet(plan, sheet, mapping);
        return roles.understoodHeadings() == 0 ? Optional.empty() : Optional.of(roles);
    }

    @Override
    public int understoodHeadings() {
        return Math.max(inColumns(), inRows());
    }

    private int inColumns() {
        return actorColumns.map(headings::understood).orElse(0);
    }

    private int inRows() {
        return actorRows.map(ActorRowsFinder.Found::understood).orElse(0);
    }

    @Override
    public Optional<Plan> read(Optional<FiscalYear> year, Account account, Remarks remarks) {
        RoleRemarks roleRemarks = new RoleRemarks(sheet, actors, remarks);
        if (inColumns() >= inRows()) {
            Header header = actorColumns.orElseThrow();
            return read(
                    ElementRowGrid.of(plan, sheet, header, mapped, elements, roleRemarks, account, remarks),
                    account,
                    remarks);
        }
        ActorRowsFinder.Found found = actorRows.orElseThrow();
        return read(ActorRowGrid.of(sheet, found, elements, roleRemarks, account, remarks), account, remarks);
    }

    private <S> Optional<Plan> read(RoleGrid<S> grid, Account account, Remarks remarks) {
        mapped.reportMissing(grid.header(), remarks);
        grid.header().accountFor(sheet, account);
        RoleRows<S> rows = new RoleRows<>(sheet, grid, new ScaleWords(plan), account, remarks);
        rows.read();
        return Optional.of(new RoleMerge(plan, qualifiers, remarks, account)
                .with(rows.drafts(), rows.footnotes().all()));
    }
}
