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
    private final Optional<Header> actorColumns;
    private final Optional<ActorRowsFinder.Found> actorRows;

    private RoleSheet(Plan plan, Sheet sheet) {
        this.plan = plan;
        this.sheet = sheet;
        this.elements = new ElementMatcher(plan);
        this.qualifiers = new Qualifiers(plan);
        this.actors = new ActorMatcher(plan, qualifiers);
        this.actorColumns = new HeaderFinder(new ActorHeadings(actors, new HeadingReader(elements))).find(sheet);
        this.actorRows = new ActorRowsFinder(sheet, elements, actors).find();
    }

    static Optional<RecognisedSheet> recognise(Plan plan, Sheet sheet) {
        if (plan.getActors().isEmpty()) {
            return Optional.empty();
        }
        RoleSheet roles = new RoleSheet(plan, sheet);
        return roles.understoodHeadings() == 0 ? Optional.empty() : Optional.of(roles);
    }

    @Override
    public int understoodHeadings() {
        return Math.max(inColumns(), inRows());
    }

    private int inColumns() {
        return actorColumns.map(ActorHeadings::understood).orElse(0);
    }

    private int inRows() {
        return actorRows.map(ActorRowsFinder.Found::understood).orElse(0);
    }

    @Override
    public Optional<Plan> read(Optional<FiscalYear> year, Account account, Remarks remarks) {
        RoleRemarks roleRemarks = new RoleRemarks(sheet, actors, remarks);
        if (inColumns() >= inRows()) {
            Header header = actorColumns.orElseThrow();
            return read(ElementRowGrid.of(sheet, header, elements, roleRemarks, account, remarks), account, remarks);
        }
        ActorRowsFinder.Found found = actorRows.orElseThrow();
        return read(ActorRowGrid.of(sheet, found, elements, roleRemarks, account, remarks), account, remarks);
    }

    private <S> Optional<Plan> read(RoleGrid<S> grid, Account account, Remarks remarks) {
        grid.header().accountFor(sheet, account);
        RoleRows<S> rows = new RoleRows<>(sheet, grid, new ScaleWords(plan), account, remarks);
        rows.read();
        return Optional.of(new RoleMerge(plan, qualifiers, remarks, account)
                .with(rows.drafts(), rows.footnotes().all()));
    }
}
