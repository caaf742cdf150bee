package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.view.PlacedElement;

/** What is to be said about labels of elements, wherever they stand. */
final class LabelRemarks {

    private LabelRemarks() {}

    /** Says where the plan has another title or number for the element that a label was taken for. */
    static void addDifference(Sheet sheet, CellPosition cell, Match match, Remarks remarks) {
        if (match.outcome() == Match.Outcome.FOUND) {
            return;
        }
        boolean byNumber = match.outcome() == Match.Outcome.BY_NUMBER_ONLY;
        PlacedElement placed = match.elements().get(0);
        ImportRule rule = byNumber ? ImportRule.TITLE_DIFFERS : ImportRule.NUMBER_DIFFERS;
        remarks.add(
                rule,
                cell,
                placed.getPath(),
                finding -> finding.argument("text", Excerpt.of(sheet.getText(cell)))
                        .argument("element", placed.getElement().getId())
                        .argument("title", placed.getElement().getTitle())
                        .argument("number", placed.getElement().getNumber().orElse("")));
    }
}
