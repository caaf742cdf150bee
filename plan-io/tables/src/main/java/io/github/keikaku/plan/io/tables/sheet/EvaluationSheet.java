package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.util.List;
import java.util.Optional;

/** A sheet of measures with their outcomes, challenges, grades and policies, a row for each. */
final class EvaluationSheet implements RecognisedSheet {

    private final Plan plan;
    private final Sheet sheet;
    private final ElementMatcher elements;
    private final MappedColumns mapped;
    private final Header printed;

    private EvaluationSheet(Plan plan, Sheet sheet, ElementMatcher elements, MappedColumns mapped, Header printed) {
        this.plan = plan;
        this.sheet = sheet;
        this.elements = elements;
        this.mapped = mapped;
        this.printed = printed;
    }

    static Optional<RecognisedSheet> recognise(Plan plan, Sheet sheet, SheetMapping mapping) {
        ElementMatcher elements = new ElementMatcher(plan);
        MappedColumns mapped = new MappedColumns(mapping, sheet, elements.allLevels());
        return new HeaderFinder(new HeadingReader(elements), mapped)
                .find(sheet)
                .map(header -> new EvaluationSheet(plan, sheet, elements, mapped, header));
    }

    @Override
    public int understoodHeadings() {
        return printed.understood();
    }

    @Override
    public Optional<Plan> read(Optional<FiscalYear> given, Account account, Remarks remarks) {
        mapped.reportMissing(printed, remarks);
        Optional<FiscalYear> year = given.or(() -> new FiscalYearFinder(sheet, remarks, account).find(printed));
        if (year.isEmpty()) {
            return Optional.empty();
        }
        Header header = new ColumnChooser(sheet, remarks).choose(printed, year.get());
        header.accountFor(sheet, account);
        ScaleWords scale = new ScaleWords(plan);
        EvaluationRows rows = new EvaluationRows(sheet, header, scale, elements, account, remarks);
        rows.read();
        new TotalsOfGrades(sheet, header, scale, account, remarks).check(rows.drafts());
        List<Statement> notes = rows.footnotes().all();
        return Optional.of(new EvaluationMerge(remarks, account).into(plan, year.get(), rows.drafts(), notes));
    }
}
