package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.view.PlacedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a row is about: the labels of the branches it stands under, and the name or number of its measure. */
final class RowLabels {

    private final Sheet sheet;
    private final Header header;
    private final ElementMatcher elements;
    private final Set<String> levels;
    private final Account account;
    private final Remarks remarks;
    private final TreeContext tree = new TreeContext();
    private final int measureColumn;

    /**
     * Reads labels.
     *
     * @param levels the levels of what rows are about; other elements are branches under which they stand
     */
    RowLabels(
            Sheet sheet, Header header, ElementMatcher elements, Set<String> levels, Account account, Remarks remarks) {
        this.sheet = sheet;
        this.header = header;
        this.elements = elements;
        this.levels = levels;
        this.account = account;
        this.remarks = remarks;
        this.measureColumn = header.measureColumn(levels).map(Column::index).orElse(0);
    }

    /**
     * What a row is about.
     *
     * @param measure the measure, if it is certain
     * @param again whether it is the one of the row above, by 〃
     * @param tried whether the row names a measure, understood or not
     * @param branch the lowest branch that the row names
     */
    record Named(Optional<PlacedElement> measure, boolean again, boolean tried, Optional<PlacedElement> branch) {}

    /** A label that stands alone in its row, in whatever column; answers whether it is one. */
    boolean readAlone(CellPosition cell) {
        Match match = elements.match(sheet.getText(cell), "", elements.allLevels(), tree.lowest());
        if (match.outcome() != Match.Outcome.FOUND || isMeasure(match.elements().get(0))) {
            return false;
        }
        tree.put(match.elements().get(0), cell);
        account.put(cell, CellReason.TREE_LABEL);
        return true;
    }

    private boolean isMeasure(PlacedElement placed) {
        return levels.contains(placed.getElement().getLevel());
    }

    Named read(int row, List<Integer> filled, boolean hasData, Optional<PlacedElement> above) {
        String number = "";
        List<Integer> labelled = new ArrayList<>();
        for (int index : filled) {
            ColumnRole role = header.column(index).role();
            if (role == ColumnRole.NUMBER) {
                number = sheet.getText(row, index);
            } else if (role == ColumnRole.LABEL) {
                labelled.add(index);
            }
        }
        Optional<PlacedElement> measure = Optional.empty();
        boolean again = false;
        boolean tried = false;
        Optional<PlacedElement> branch = Optional.empty();
        for (int index : labelled) {
            CellPosition cell = CellPosition.of(row, index);
            String text = sheet.getText(cell);
            if (Marks.isGoal(text)) {
                account.put(cell, CellReason.GOAL);
            } else if (Marks.isDitto(text)) {
                again = repeat(cell, above);
                measure = again ? above : measure;
                tried |= index == measureColumn;
            } else {
                boolean names = index == measureColumn;
                Match match = elements.match(
                        text, names ? number : "", header.column(index).levels(), tree.lowest());
                Optional<PlacedElement> found = take(cell, match, names, hasData);
                measure = found.isPresent() ? found : measure;
                tried |= found.isPresent() || (names && match.element().isEmpty());
                branch = found.isEmpty() && match.element().isPresent() ? match.element() : branch;
            }
        }
        if (!number.isEmpty()) {
            measure = numbered(row, number, measure, tried, hasData);
            tried = true;
        }
        measure.ifPresent(this::compareWithTree);
        return new Named(measure, again, tried, branch);
    }

    /** Same as above: the measure of the row above, or a branch that holds anyhow. */
    private boolean repeat(CellPosition cell, Optional<PlacedElement> above) {
        boolean names = cell.getColumn() == measureColumn;
        if (names ? above.isPresent() : !tree.isEmpty()) {
            account.put(cell, names ? CellReason.MEASURE : CellReason.TREE_LABEL);
            return names;
        }
        remarks.add(
                ImportRule.DITTO_NOTHING_ABOVE,
                cell,
                finding -> finding.argument("text", sheet.getText(cell).strip()));
        account.put(cell, CellReason.NOTHING_ABOVE);
        return false;
    }

    /** Takes a label for a branch or for the measure, and answers the measure. */
    private Optional<PlacedElement> take(CellPosition cell, Match match, boolean names, boolean hasData) {
        Optional<PlacedElement> element = match.element();
        if (element.isEmpty()) {
            account.put(cell, CellReason.UNMATCHED);
            reportUnmatched(cell, match, names, hasData);
            return Optional.empty();
        }
        LabelRemarks.addDifference(sheet, cell, match, remarks);
        if (isMeasure(element.get())) {
            account.put(cell, CellReason.MEASURE);
            return element;
        }
        tree.put(element.get(), cell);
        account.put(cell, CellReason.TREE_LABEL);
        return Optional.empty();
    }

    private Optional<PlacedElement> numbered(
            int row, String number, Optional<PlacedElement> named, boolean tried, boolean hasData) {
        int column = header.columns().stream()
                .filter(any -> any.role() == ColumnRole.NUMBER)
                .findFirst()
                .orElseThrow()
                .index();
        CellPosition cell = CellPosition.of(row, column);
        if (tried) {
            account.put(cell, named.isPresent() ? CellReason.NUMBER : CellReason.UNMATCHED);
            return named;
        }
        Match match = elements.match("", number, levels, tree.lowest());
        Optional<PlacedElement> found = match.element();
        account.put(cell, found.isPresent() ? CellReason.NUMBER : CellReason.UNMATCHED);
        if (found.isEmpty()) {
            reportUnmatched(cell, match, true, hasData);
        }
        return found;
    }

    private void reportUnmatched(CellPosition cell, Match match, boolean names, boolean hasData) {
        ImportRule rule = names ? ImportRule.CELL_NOT_UNDERSTOOD : ImportRule.TREE_UNMATCHED;
        if (names && hasData) {
            rule = switch (match.outcome()) {
                case AMBIGUOUS -> ImportRule.MEASURE_AMBIGUOUS;
                case CONTRADICTION -> ImportRule.MEASURE_CONTRADICTION;
                default -> ImportRule.MEASURE_UNMATCHED;
            };
        }
        remarks.add(rule, cell, finding -> {
            finding.argument("text", Excerpt.of(sheet.getText(cell)));
            return match.elements().isEmpty() ? finding : finding.argument("elements", match.ids());
        });
    }

    private void compareWithTree(PlacedElement measure) {
        for (TreeContext.Label label : tree.notAbove(measure)) {
            remarks.add(
                    ImportRule.TREE_DIFFERS,
                    label.cell(),
                    measure.getPath(),
                    finding -> finding.argument(
                                    "label", label.element().getElement().getTitle())
                            .argument("element", measure.getElement().getId())
                            .argument("title", measure.getElement().getTitle()));
        }
    }
}
