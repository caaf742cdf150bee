package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.view.PlacedElement;
import java.util.List;
import java.util.Optional;

/**
 * For what the roles are that stand in a column headed 役割: the element named in the row, in a row of its own above or in
 * the title lines; the plan as a whole where none is. A name that the plan does not have leaves that open until the next.
 * Made for one sheet.
 */
final class RoleContext {

    private final Sheet sheet;
    private final Header header;
    private final ElementMatcher elements;
    private final Account account;
    private final Remarks remarks;
    private final Optional<RowLabels> labels;
    private Optional<RoleMatter> matter = Optional.of(RoleMatter.WHOLE_PLAN);
    private boolean asked;

    RoleContext(Sheet sheet, Header header, ElementMatcher elements, Account account, Remarks remarks) {
        this.sheet = sheet;
        this.header = header;
        this.elements = elements;
        this.account = account;
        this.remarks = remarks;
        this.labels = header.has(ColumnRole.LABEL) || header.has(ColumnRole.NUMBER)
                ? Optional.of(new RowLabels(sheet, header, elements, header.labelLevels(elements), account, remarks))
                : Optional.empty();
        for (int row = 1; row < header.firstRow(); row++) {
            for (int column = 1; column <= sheet.getColumnCount(); column++) {
                take(CellPosition.of(row, column));
            }
        }
    }

    /** For what a cell of the row read last is; says once where that is the plan for want of anything else. */
    Optional<RoleMatter> matter() {
        if (!asked && matter.equals(Optional.of(RoleMatter.WHOLE_PLAN))) {
            remarks.addOfSheet(ImportRule.ROLE_OF_PLAN, finding -> finding);
            asked = true;
        }
        return matter;
    }

    /** A cell alone in its row, which nothing else is known of. */
    boolean readAlone(CellPosition cell) {
        boolean text = header.column(cell.getColumn()).role() == ColumnRole.ROLE
                || Keys.of(sheet.getText(cell)).endsWith("。");
        if (take(cell)) {
            return true;
        }
        if (!text && !ActorRowsFinder.isRole(sheet.getText(cell))) {
            lose(cell, Match.NONE);
            return true;
        }
        return false;
    }

    /** Takes the element that a row names in columns of its own; without any, the one above still holds. */
    void read(int row, List<Integer> filled, boolean hasData) {
        if (labels.isEmpty()) {
            return;
        }
        RowLabels.Named named = labels.get().read(row, filled, hasData, matter.flatMap(RoleMatter::element));
        Optional<PlacedElement> element = named.measure().or(named::branch);
        if (element.isPresent()) {
            matter = element.map(RoleMatter::of);
        } else if (named.tried()) {
            matter = Optional.empty();
        }
    }

    /** Takes a cell for the name of an element if it is one, or says that it is one that the plan does not have. */
    private boolean take(CellPosition cell) {
        String text = sheet.getText(cell);
        if (Keys.isBlank(text)) {
            return false;
        }
        PrintedLabel label = PrintedLabel.readings(text).get(0);
        boolean labelled = !label.number().isEmpty()
                && !elements.levelsNamedIn(label.word()).isEmpty();
        Match match = elements.match(text, "", elements.allLevels(), Optional.empty());
        boolean named = match.outcome() == Match.Outcome.FOUND && !label.title().isEmpty();
        if (labelled && match.element().isEmpty()) {
            lose(cell, match);
            return true;
        }
        if (!labelled && !named) {
            return false;
        }
        LabelRemarks.addDifference(sheet, cell, match, remarks);
        account.put(cell, CellReason.MEASURE);
        matter = match.element().map(RoleMatter::of);
        return true;
    }

    private void lose(CellPosition cell, Match match) {
        matter = Optional.empty();
        account.put(cell, CellReason.UNMATCHED);
        remarks.add(ImportRule.ROLE_BLOCK_UNMATCHED, cell, finding -> {
            finding.argument("text", Excerpt.of(sheet.getText(cell)));
            return match.elements().isEmpty() ? finding : finding.argument("elements", match.ids());
        });
    }
}
