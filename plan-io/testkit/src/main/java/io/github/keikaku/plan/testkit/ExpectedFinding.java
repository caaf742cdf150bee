package io.github.keikaku.plan.testkit;

import io.github.keikaku.plan.io.DataJson;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.testkit.data.Fields;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a case says of a finding; its place is a location without a file. */
record ExpectedFinding(String rule, Severity severity, ModelPath path, SourceLocation place) {

    private static final Set<String> MEMBERS =
            new LinkedHashSet<>(List.of("rule", "severity", "path", "line", "column", "sheet", "cell"));

    static ExpectedFinding of(DataValue value, String where) {
        Fields fields = Fields.of(value, where, MEMBERS);
        return new ExpectedFinding(
                fields.text("rule"),
                severity(fields.text("severity"), where),
                ModelPath.parse(fields.text("path")),
                SourceLocation.builder()
                        .line(fields.findInteger("line"))
                        .column(fields.findInteger("column"))
                        .sheet(fields.findText("sheet"))
                        .cell(fields.findText("cell"))
                        .build());
    }

    private static Severity severity(String name, String where) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        where + ": unknown severity \"" + name + "\"; allowed: " + List.of(Severity.values())));
    }

    static ExpectedFinding of(Finding finding) {
        SourceLocation.Builder place = SourceLocation.builder();
        finding.getLocation().ifPresent(place::copyOf);
        return new ExpectedFinding(
                finding.getRule(),
                finding.getSeverity(),
                finding.getPath(),
                place.file(Optional.empty()).build());
    }

    boolean hasSameRuleAndPath(ExpectedFinding other) {
        return rule.equals(other.rule) && path.equals(other.path);
    }

    boolean hasSameRule(ExpectedFinding other) {
        return rule.equals(other.rule);
    }

    /** How a case file writes it, on one line. */
    String toJson() {
        StringBuilder json = new StringBuilder("{\"rule\": ").append(quoted(rule));
        json.append(", \"severity\": ").append(quoted(severity.name()));
        json.append(", \"path\": ").append(quoted(path.toString()));
        place.getLine().ifPresent(line -> json.append(", \"line\": ").append(line));
        place.getColumn().ifPresent(column -> json.append(", \"column\": ").append(column));
        place.getSheet().ifPresent(sheet -> json.append(", \"sheet\": ").append(quoted(sheet)));
        place.getCell().ifPresent(cell -> json.append(", \"cell\": ").append(quoted(cell)));
        return json.append('}').toString();
    }

    private static String quoted(String text) {
        return DataJson.write(DataValue.of(text)).strip();
    }

    @Override
    public String toString() {
        String where = place.describe();
        return severity + " " + rule + " at \"" + path + "\"" + (where.isEmpty() ? "" : " (" + where + ")");
    }
}
