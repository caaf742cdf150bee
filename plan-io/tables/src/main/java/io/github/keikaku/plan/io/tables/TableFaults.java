package io.github.keikaku.plan.io.tables;

import io.github.keikaku.plan.io.binding.FormatRules;
import io.github.keikaku.plan.io.binding.Suggestions;
import io.github.keikaku.plan.io.binding.Texts;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingCollector;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.model.finding.SourceLocation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reports what is wrong with tables as tables: headers, keys, where rows belong. */
final class TableFaults {

    private static final int FEW = 100;

    private final FindingCollector findings;
    private final Severity forgivable;

    TableFaults(FindingCollector findings, boolean lenient) {
        this.findings = findings;
        this.forgivable = lenient ? Severity.WARNING : Severity.ERROR;
    }

    boolean hasErrors() {
        return findings.getSummary().getErrors() > 0;
    }

    void missingTable(String name, Optional<SourceLocation> location) {
        Finding.Builder finding = start(FormatRules.MEMBER_MISSING, Severity.ERROR)
                .argument("what", "table")
                .argument("name", name);
        location.ifPresent(finding::location);
        findings.add(finding.build());
    }

    void unknownTable(Table table, Collection<String> known) {
        unknown("table", table.getName(), known, table.locate(-1, 0));
    }

    void duplicateTable(Table table) {
        duplicate("table", table.getName(), table.locate(-1, 0));
    }

    void unknownColumn(Table table, int column, Collection<String> known) {
        unknown("column", table.getHeader().get(column), known, table.locate(-1, column));
    }

    void duplicateColumn(Table table, int column) {
        duplicate("column", table.getHeader().get(column), table.locate(-1, column));
    }

    void missingColumn(Table table, String name) {
        findings.add(start(FormatRules.MEMBER_MISSING, Severity.ERROR)
                .argument("what", "column")
                .argument("name", name)
                .location(table.locate(-1, 0))
                .build());
    }

    void missingRow(BoundTable table) {
        findings.add(start(FormatRules.MEMBER_MISSING, Severity.ERROR)
                .argument("what", "row")
                .argument("name", table.layout().name())
                .location(table.table().locate(-1, 0))
                .build());
    }

    void tooManyPlans(BoundTable plan) {
        findings.add(start(FormatRules.LIMIT_EXCEEDED, Severity.ERROR)
                .argument("limit", "plan-rows")
                .argument("maximum", 1)
                .location(plan.table().locate(1, 0))
                .build());
    }

    void duplicateKey(BoundTable table, int row) {
        duplicate("key", table.key(row), table.table().locate(row, table.place(TableLayout.KEY)));
    }

    void emptyCell(BoundTable table, int row, String column) {
        findings.add(start(FormatRules.MEMBER_MISSING, Severity.ERROR)
                .argument("what", "cell")
                .argument("name", column)
                .location(table.table().locate(row, table.place(column)))
                .build());
    }

    /** A value that is none of those that another column, or a vocabulary, has. */
    void unknownValue(BoundTable table, int row, String column, Collection<String> known, String allowed) {
        String value = table.cell(row, column);
        Finding.Builder finding = start(FormatRules.VALUE_UNKNOWN, Severity.ERROR)
                .argument("value", Texts.shorten(value))
                .argument("allowed", allowed);
        suggest(finding, value, known);
        findings.add(
                finding.location(table.table().locate(row, table.place(column))).build());
    }

    private static void suggest(Finding.Builder finding, String value, Collection<String> known) {
        // Every row may be at fault, and there may be as many keys as rows.
        if (known.size() <= FEW) {
            Suggestions.nearest(value, List.copyOf(known)).ifPresent(near -> finding.argument("suggestion", near));
        }
    }

    void malformed(BoundTable table, int row, String column, String allowed) {
        findings.add(start(FormatRules.VALUE_MALFORMED, Severity.ERROR)
                .argument("value", Texts.shorten(table.cell(row, column)))
                .argument("allowed", allowed)
                .location(table.table().locate(row, table.place(column)))
                .build());
    }

    private void unknown(String what, String name, Collection<String> known, SourceLocation location) {
        Finding.Builder finding = start(FormatRules.MEMBER_UNKNOWN, forgivable)
                .argument("what", what)
                .argument("name", Texts.shorten(name));
        suggest(finding, name, known);
        findings.add(finding.location(location).build());
    }

    private void duplicate(String what, String name, SourceLocation location) {
        findings.add(start(FormatRules.MEMBER_DUPLICATE, Severity.ERROR)
                .argument("what", what)
                .argument("name", Texts.shorten(name))
                .location(location)
                .build());
    }

    private static Finding.Builder start(String rule, Severity severity) {
        Finding.Builder finding = Finding.builder();
        finding.rule(rule).severity(severity).path(ModelPath.root()).messages(TableTexts.MESSAGES);
        return finding;
    }
}
