package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.text.PrintedNumber;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.util.List;
import java.util.Optional;

/**
 * A table of indicators with their figures: years side by side, 目標 and 実績 below each other or under each year, or a
 * block for each year.
 *
 * <p>Indicators are those of the plan, found by id and then by name under the element that the table names. One that the
 * plan does not have is added where the table says its name, its unit and its element beyond doubt, and otherwise
 * reported; its id follows from these three. The fiscal year that a caller gives is that of the report, and of figures
 * whose headings name no year.
 */
final class IndicatorSheet implements RecognisedSheet {

    private final Plan plan;
    private final Sheet sheet;
    private final ElementMatcher elements;
    private final MappedColumns mapped;
    private final List<IndicatorHead> blocks;

    private IndicatorSheet(
            Plan plan, Sheet sheet, ElementMatcher elements, MappedColumns mapped, List<IndicatorHead> blocks) {
        this.plan = plan;
        this.sheet = sheet;
        this.elements = elements;
        this.mapped = mapped;
        this.blocks = blocks;
    }

    static Optional<RecognisedSheet> recognise(Plan plan, Sheet sheet, SheetMapping mapping) {
        ElementMatcher elements = new ElementMatcher(plan);
        MappedColumns mapped = new MappedColumns(mapping, sheet, elements.allLevels());
        HeadingMemo headings = new HeadingMemo(new IndicatorHeadings(elements)::read);
        List<IndicatorHead> blocks = new IndicatorHeads(
                        sheet, elements, new MappedIndicators(mapped, elements.allLevels()), headings)
                .find();
        return blocks.isEmpty() || !isOfIndicators(sheet, blocks.get(0))
                ? Optional.empty()
                : Optional.of(new IndicatorSheet(plan, sheet, elements, mapped, blocks));
    }

    /** 項目 may head anything; then there must be numbers. */
    private static boolean isOfIndicators(Sheet sheet, IndicatorHead block) {
        if (block.name().orElseThrow().role() != IndicatorRole.NAME_OR_MEASURE) {
            return true;
        }
        for (IndicatorColumn column : block.with(IndicatorRole.FIGURE)) {
            for (int row = block.lastRow() + 1; row <= block.lastRowOfBlock(); row++) {
                if (PrintedNumber.read(sheet.getText(row, column.index()))
                        .getNumber()
                        .isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public int understoodHeadings() {
        return blocks.get(0).understood();
    }

    @Override
    public Optional<Plan> read(Optional<FiscalYear> year, Account account, Remarks remarks) {
        mapped.reportMissing(blocks.stream().map(IndicatorSheet::rows).toList(), remarks);
        IndicatorLines lines = new IndicatorLines(sheet, elements, account, remarks, year);
        IndicatorFigures figures = new IndicatorFigures(account, remarks, year);
        IndicatorDrafts drafts = new IndicatorDrafts(new IndicatorMatcher(plan), lines, sheet, account, remarks);
        readTitles(lines);
        IndicatorColumns columns = new IndicatorColumns(sheet, elements);
        for (IndicatorHead block : blocks) {
            IndicatorHead chosen = columns.timed(columns.chosen(block, remarks), lines);
            lines.beginBlock();
            accountForHead(chosen, account);
            new IndicatorRows(sheet, chosen, elements, lines, drafts, figures, account, remarks).read();
        }
        drafts.tellAdded();
        return Optional.of(new IndicatorMerge(remarks, account).into(plan, drafts.all()));
    }

    private static MappedColumns.Rows rows(IndicatorHead block) {
        return new MappedColumns.Rows(block.firstRow(), block.lastRow());
    }

    private void readTitles(IndicatorLines lines) {
        for (int row = 1; row < blocks.get(0).firstRow(); row++) {
            for (int index = 1; index <= sheet.getColumnCount(); index++) {
                if (!sheet.isBlank(row, index)) {
                    lines.readTitle(CellPosition.of(row, index));
                }
            }
        }
    }

    private void accountForHead(IndicatorHead block, Account account) {
        for (int row = block.firstRow(); row <= block.lastRow(); row++) {
            for (IndicatorColumn column : block.columns()) {
                boolean unclear = column.role() == IndicatorRole.UNKNOWN || column.role() == IndicatorRole.DUPLICATE;
                if (!sheet.isBlank(row, column.index())) {
                    account.put(
                            CellPosition.of(row, column.index()),
                            unclear ? column.role().reason() : CellReason.HEADING);
                }
            }
        }
    }
}
