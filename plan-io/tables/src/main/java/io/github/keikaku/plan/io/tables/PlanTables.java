package io.github.keikaku.plan.io.tables;

import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.io.binding.Outcome;
import io.github.keikaku.plan.io.binding.Reading;
import io.github.keikaku.plan.io.plan.PlanBindings;
import io.github.keikaku.plan.io.text.Places;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingCollector;
import io.github.keikaku.plan.model.finding.FindingSummary;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.model.finding.SourceMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A plan as tables, and back. Each type of object that a plan has lists of is a table ({@code elements}, {@code
 * observations}, {@code statements} …); an object that stands alone lies in its owner's row, with dots in the names of
 * its columns ({@code period.from}); a list of mere values is a JSON array in one cell.
 *
 * <p>Each row has a {@code key}, its id where that is unique, and says by keys to which row it belongs. Rows of one list
 * are ordered by {@code position}, then as they stand. An empty cell is an absent value.
 *
 * <p>In a column of text, a leading apostrophe is not part of the text: it protects an empty text, a text that starts
 * with an apostrophe, and one that a spreadsheet would run as a formula ({@code '=1+1}); an apostrophe before a JSON
 * string ({@code '"a\\u0000b"}) holds control characters.
 */
public final class PlanTables {

    private PlanTables() {}

    /**
     * What the tables look like.
     *
     * @param locale the language of the descriptions
     * @return the schemas of all tables, in the order in which they are written
     */
    public static List<TableSchema> getSchemas(Locale locale) {
        return Layouts.in(locale).tables().values().stream()
                .map(TableLayout::schema)
                .toList();
    }

    /**
     * Makes tables of a plan. Reading them gives an equal plan.
     *
     * @param plan the plan
     * @return all tables, also those without rows, in the order of their schemas; each row knows its path
     * @throws IllegalArgumentException if the plan holds what no reader takes back: a lone surrogate, an id of another
     *     form, or a text, number or nesting beyond the standard limits
     */
    public static List<Table> write(Plan plan) {
        return TableWriter.write(plan);
    }

    /**
     * Reads a plan from tables. What is wrong with the tables as tables (an unknown column, a row that belongs nowhere)
     * and with the values in them are findings at their cells.
     *
     * @param tables the tables; those without rows may be missing
     * @param found what was found before, in the files that held the tables; gathers what is found here
     * @param options how to read
     * @return the plan, or why there is none
     */
    public static ReadResult read(List<Table> tables, FindingCollector found, ReadOptions options) {
        Layouts layouts = Layouts.plain();
        TableFaults faults = new TableFaults(found, options.isLenient());
        Map<String, BoundTable> bound = new Headers(layouts, faults).bind(tables);
        if (faults.hasErrors()) {
            return failed(found);
        }
        Ties ties = Tying.tie(bound, layouts, faults);
        TableSource source = new TableSource(ties, layouts, options.getLimits());
        Outcome<Plan> outcome = Reading.read(PlanBindings.PLAN, source, Optional.empty(), options);
        MissingCells missing = new MissingCells(bound.values());
        for (Finding finding : outcome.findings()) {
            found.add(missing.point(finding));
        }
        Optional<Plan> plan = faults.hasErrors() ? Optional.empty() : outcome.value();
        return ReadResult.of(
                plan,
                found.getFindings(),
                summary(found.getSummary(), outcome),
                new Places(() -> new TableSource(ties, layouts, options.getLimits()), Optional.empty()));
    }

    /**
     * The result of reading tables of which it is already known that they cannot be read.
     *
     * @param found what was found, at least one error
     * @return a result without a plan
     */
    public static ReadResult failed(FindingCollector found) {
        return ReadResult.of(Optional.empty(), found.getFindings(), found.getSummary(), SourceMap.empty());
    }

    /** What a reading counted without listing it, the collector does not know of. */
    private static FindingSummary summary(FindingSummary listed, Outcome<Plan> outcome) {
        int unlisted = outcome.summary().getTruncated();
        if (unlisted == 0) {
            return listed;
        }
        long errors = outcome.findings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .count();
        int moreErrors = outcome.summary().getErrors() - (int) errors;
        return FindingSummary.builder()
                .errors(listed.getErrors() + moreErrors)
                .warnings(listed.getWarnings() + unlisted - moreErrors)
                .truncated(listed.getTruncated() + unlisted)
                .build();
    }
}
