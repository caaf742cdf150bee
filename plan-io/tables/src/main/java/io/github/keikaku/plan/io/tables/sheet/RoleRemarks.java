package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.finding.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is to be said about the headings and row labels of a role matrix. Made for one sheet. */
final class RoleRemarks {

    private final Sheet sheet;
    private final ActorMatcher actors;
    private final Remarks remarks;
    private final ColumnRemarks columns;

    RoleRemarks(Sheet sheet, ActorMatcher actors, Remarks remarks) {
        this.sheet = sheet;
        this.actors = actors;
        this.remarks = remarks;
        this.columns = new ColumnRemarks(sheet, remarks);
    }

    /** The actor that a label means; says where that was not its name, or why it is none. */
    Optional<RoleActor> actor(CellPosition cell, String printed) {
        ActorMatch match = actors.find(printed);
        switch (match.outcome()) {
            case UNMATCHED -> add(ImportRule.ACTOR_UNKNOWN, cell, "allowed", actors.allowed());
            case AMBIGUOUS -> add(ImportRule.ACTOR_AMBIGUOUS, cell, "actors", match.ids());
            case BY_USUAL_WORD -> {
                String name = match.actors().get(0).getName();
                remarks.add(
                        ImportRule.ACTOR_TAKEN,
                        cell,
                        finding -> quoting(finding, cell).argument("actor", name));
            }
            case FOUND -> {}
        }
        return match.actor();
    }

    private void add(ImportRule rule, CellPosition cell, String name, List<String> values) {
        remarks.add(rule, cell, finding -> quoting(finding, cell).argument(name, values));
    }

    private Finding.Builder quoting(Finding.Builder finding, CellPosition cell) {
        return finding.argument("text", Excerpt.of(sheet.getText(cell)));
    }

    boolean isActor(String printed) {
        return actors.find(printed).isCertain();
    }

    /** Says why the columns are left out that are, unless it was told before. */
    void leftOut(Header header, Set<Integer> told) {
        for (Column column : header.columns()) {
            switch (column.role()) {
                case DUPLICATE -> columns.add(ImportRule.COLUMN_DUPLICATE, header, column);
                case NO_PLACE -> columns.add(ImportRule.COLUMN_NO_PLACE, header, column);
                case PERSONAL_DATA -> columns.add(ImportRule.COLUMN_PERSONAL, header, column);
                case UNKNOWN -> {
                    if (!told.contains(column.index())) {
                        columns.add(ImportRule.COLUMN_UNKNOWN, header, column);
                    }
                }
                default -> {}
            }
        }
    }

    /** Says why a column that should be about an element is not. */
    void unmatched(Header header, Column column, CellPosition heading, Match match) {
        boolean none = match.elements().isEmpty();
        ImportRule rule = none ? ImportRule.ROLE_COLUMN_UNMATCHED : ImportRule.ROLE_COLUMN_AMBIGUOUS;
        columns.add(
                rule,
                header,
                column,
                finding -> none
                        ? quoting(finding, heading)
                        : quoting(finding, heading).argument("elements", match.ids()));
    }
}
