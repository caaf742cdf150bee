package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads an existing sheet onto a plan. What an evaluation sheet says of the plan's measures becomes an evaluation of the
 * plan; what a table of indicators says, figures of its indicators; what a role matrix says that its actors do, their
 * roles.
 *
 * <p>Headings are known by their usual words, under however many title lines. Rows are matched to elements by number, then
 * by title; what is not certain is reported and left out, never guessed. A sheet adds to a plan: where the plan already
 * says something else, that stays and the cell is reported. Columns of names, telephone numbers and mail addresses are
 * left out.
 *
 * <p>An indicator is found by its id, then by its name under the element that the table names. One that the plan does not
 * have is added where its name, unit and element are certain; its id follows from these three, so that the next table
 * finds it. Otherwise it is reported.
 *
 * <p>Nothing in a sheet makes it throw. Immutable and thread-safe.
 */
public final class SheetImport {

    private static final int MAX_FINDINGS = 200;

    /** Of kinds that understand equally many headings, the first reads. */
    private static final Map<SheetType, SheetKind> KINDS = kinds();

    private final Plan plan;
    private final Optional<FiscalYear> fiscalYear;
    private final SheetMapping mapping;

    private static Map<SheetType, SheetKind> kinds() {
        Map<SheetType, SheetKind> kinds = new LinkedHashMap<>();
        kinds.put(SheetType.INDICATORS, IndicatorSheet::recognise);
        kinds.put(SheetType.EVALUATION, EvaluationSheet::recognise);
        kinds.put(SheetType.ROLES, RoleSheet::recognise);
        return kinds;
    }

    private SheetImport(Plan plan, Optional<FiscalYear> fiscalYear, SheetMapping mapping) {
        this.plan = plan;
        this.fiscalYear = fiscalYear;
        this.mapping = mapping;
    }

    /**
     * Reads sheets onto a plan.
     *
     * @param plan the plan, which has the measures that the sheets are about
     * @return an import that takes the fiscal year from the sheet
     */
    public static SheetImport onto(Plan plan) {
        return new SheetImport(plan, Optional.empty(), SheetMapping.builder().build());
    }

    /**
     * Says which year is evaluated, whatever headings and title lines say. For a table of indicators it is the year of the
     * report in which the figures stand, and of those figures for which the table names no year.
     *
     * @param year the year evaluated, never the year of evaluating
     * @return an import like this one
     */
    public SheetImport withFiscalYear(FiscalYear year) {
        return new SheetImport(plan, Optional.of(year), mapping);
    }

    /**
     * Says what the sheet is, as far as its headings do not. A year said by {@link #withFiscalYear} stands above the
     * mapping's.
     *
     * @param value what is known of the sheet
     * @return an import like this one
     */
    public SheetImport withMapping(SheetMapping value) {
        return new SheetImport(plan, fiscalYear, value);
    }

    /**
     * Reads a sheet. Several sheets are read one after the other, each onto what the last one gave.
     *
     * @param sheet the sheet
     * @return the plan with what was certain, the findings, and an account of the cells
     */
    public ImportResult read(Sheet sheet) {
        Account account = new Account();
        Remarks remarks = new Remarks(sheet);
        Optional<Plan> read = read(sheet, account, remarks);
        closeAccount(sheet, account, remarks, read.isPresent());
        return new ImportResult(read, remarks.collect(MAX_FINDINGS), account.uses());
    }

    private Optional<Plan> read(Sheet sheet, Account account, Remarks remarks) {
        if (!new MappingCheck(plan, sheet, remarks).isSound(mapping)) {
            return Optional.empty();
        }
        RecognisedSheet best = null;
        for (Map.Entry<SheetType, SheetKind> kind : KINDS.entrySet()) {
            if (!mapping.fits(kind.getKey())) {
                continue;
            }
            Optional<RecognisedSheet> recognised = kind.getValue().recognise(plan, sheet, mapping);
            if (recognised.isPresent()
                    && (best == null || recognised.get().understoodHeadings() > best.understoodHeadings())) {
                best = recognised.get();
            }
        }
        if (best == null) {
            remarks.addOfSheet(ImportRule.HEADINGS_MISSING, finding -> finding);
            return Optional.empty();
        }
        return best.read(fiscalYear.or(mapping::getFiscalYear), account, remarks);
    }

    /** What nobody spoke for is not understood, and where rows were read at all, each such cell is told. */
    private static void closeAccount(Sheet sheet, Account account, Remarks remarks, boolean read) {
        for (int row = 1; row <= sheet.getRowCount(); row++) {
            for (int index = 1; index <= sheet.getColumnCount(); index++) {
                CellPosition cell = CellPosition.of(row, index);
                if (sheet.isBlank(row, index) || account.find(cell).isPresent()) {
                    continue;
                }
                account.put(cell, CellReason.UNEXPLAINED);
                if (read) {
                    String text = Excerpt.of(sheet.getText(cell));
                    remarks.add(ImportRule.CELL_NOT_UNDERSTOOD, cell, finding -> finding.argument("text", text));
                }
            }
        }
    }
}
