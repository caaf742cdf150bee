package io.github.keikaku.plan.io.csv;

import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.io.binding.FormatRules;
import io.github.keikaku.plan.io.binding.Texts;
import io.github.keikaku.plan.io.tables.CellAddress;
import io.github.keikaku.plan.io.tables.PlanTables;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingCollector;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.model.finding.SourceLocation;
import java.nio.file.Path;
import java.util.Optional;

/** Reports what is wrong with the files of one bundle, as files: archives, bytes, quotes, widths. */
final class CsvFaults {

    private final FindingCollector findings;
    private final String bundle;
    private final boolean archive;

    /**
     * For one bundle.
     *
     * @param findings where to report
     * @param bundle the name of the archive or folder
     * @param archive whether the files are parts of one file
     */
    CsvFaults(FindingCollector findings, String bundle, boolean archive) {
        this.findings = findings;
        this.bundle = bundle;
        this.archive = archive;
    }

    FindingCollector findings() {
        return findings;
    }

    boolean hasErrors() {
        return findings.getSummary().getErrors() > 0;
    }

    ReadResult failed() {
        return PlanTables.failed(findings);
    }

    /** Under which name findings speak of a file. */
    String file(String name) {
        return archive ? bundle : Path.of(bundle, name).toString();
    }

    /** Under which name findings speak of a part of a file. */
    Optional<String> sheet(String name) {
        return archive ? Optional.of(name) : Optional.empty();
    }

    /** What is too large, of the bundle as a whole. */
    void limit(String limit, int maximum) {
        add(start(FormatRules.LIMIT_EXCEEDED, Severity.ERROR)
                .argument("limit", limit)
                .argument("maximum", maximum)
                .location(SourceLocation.builder().file(bundle).build()));
    }

    /** What is too large, in a file. */
    void limit(String limit, int maximum, String file, int row, int column) {
        add(start(FormatRules.LIMIT_EXCEEDED, Severity.ERROR)
                .argument("limit", limit)
                .argument("maximum", maximum)
                .location(cell(file, row, column)));
    }

    void notAnArchive(String problem) {
        add(start(FormatRules.SYNTAX, Severity.ERROR)
                .argument("problem", problem)
                .location(SourceLocation.builder().file(bundle).build()));
    }

    /** No table at all, so that there is none to point at. */
    void missingTable(String name) {
        add(start(FormatRules.MEMBER_MISSING, Severity.ERROR)
                .argument("name", name)
                .location(SourceLocation.builder().file(bundle).build()));
    }

    void unsafeName(String name) {
        add(start(FormatRules.VALUE_MALFORMED, Severity.ERROR)
                .argument("value", Texts.shorten(name))
                .argument("allowed", "file-name")
                .location(SourceLocation.builder().file(bundle).build()));
    }

    void duplicateFile(String name) {
        add(start(FormatRules.MEMBER_DUPLICATE, Severity.ERROR)
                .argument("name", Texts.shorten(name))
                .location(part(name)));
    }

    void syntax(Severity severity, String problem, Optional<String> detail, String file, int row, int column) {
        Finding.Builder finding = start(FormatRules.SYNTAX, severity).argument("problem", problem);
        detail.ifPresent(text -> finding.argument("detail", text));
        add(finding.location(cell(file, row, column)));
    }

    /** A byte, from 1, that the encoding does not have. */
    void encoding(CsvEncoding expected, long offset, String file, int row, int column) {
        add(start(FormatRules.ENCODING, Severity.ERROR)
                .argument("expected", expected == CsvEncoding.CP932 ? "CP932" : "UTF-8")
                .argument("byte", offset)
                .location(cell(file, row, column)));
    }

    /** What an encoding cannot hold, of a plan that is to be written. */
    void unencodable(String characters, ModelPath path, String file, int row, int column) {
        add(start(FormatRules.VALUE_MALFORMED, Severity.ERROR)
                .path(path)
                .argument("value", Texts.shorten(characters))
                .argument("allowed", "cp932")
                .location(SourceLocation.builder()
                        .file(file)
                        .cell(CellAddress.of(row, column))
                        .build()));
    }

    private SourceLocation cell(String file, int row, int column) {
        return SourceLocation.builder()
                .file(file(file))
                .sheet(sheet(file))
                .cell(CellAddress.of(row, column))
                .build();
    }

    private SourceLocation part(String file) {
        return SourceLocation.builder().file(file(file)).sheet(sheet(file)).build();
    }

    private static Finding.Builder start(String rule, Severity severity) {
        Finding.Builder finding = Finding.builder();
        finding.rule(rule).severity(severity).path(ModelPath.root()).messages(CsvTexts.MESSAGES);
        return finding;
    }

    private void add(Finding.Builder finding) {
        findings.add(finding.build());
    }
}
