package io.github.keikaku.plan.io;

import io.github.keikaku.plan.io.binding.Kinds;
import io.github.keikaku.plan.io.json.JsonSink;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingReport;
import io.github.keikaku.plan.model.finding.FindingSummary;
import io.github.keikaku.plan.model.finding.MessageSource;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.model.finding.SuppressedFinding;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Writes findings for a reader or for another program. The JSON is the one of the contract: stable rule ids, paths and
 * named arguments, and a message in the writer's language.
 */
public final class FindingWriter {

    private static final MessageSource TEXTS =
            MessageSource.ofBundle(locale -> ResourceBundle.getBundle("io.github.keikaku.plan.io.report", locale));

    /** Findings are about documents that break limits; telling of them must not break any. */
    private static final ReadLimits UNBOUNDED = ReadLimits.unbounded();

    private final Locale locale;

    private FindingWriter(Locale locale) {
        this.locale = locale;
    }

    /**
     * A writer in a language.
     *
     * @param locale the reader's language; English where a text is not in it
     * @return the writer
     */
    public static FindingWriter of(Locale locale) {
        return new FindingWriter(locale);
    }

    /**
     * One line for each finding ({@code file:line:column: severity: message [rule] path}), one for each suppressed
     * finding, marked and with its reason, and a line that sums up.
     *
     * @param report what was found
     * @return the lines, each ended by a line feed
     */
    public String toText(FindingReport report) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : report.getFindings()) {
            text.append(line(finding, ""));
        }
        for (SuppressedFinding suppressed : report.getSuppressedFindings()) {
            Map<String, DataValue> reason = Map.of("reason", DataValue.of(suppressed.getReason()));
            String mark = TEXTS.format("suppressed", locale, reason).orElseThrow();
            text.append(line(suppressed.getFinding(), mark));
        }
        return text.append(sumUp(report.getSummary())).append('\n').toString();
    }

    private String line(Finding finding, String mark) {
        String place = finding.getLocation().map(SourceLocation::describe).orElse("");
        return (place.isEmpty() ? "" : place + ": ")
                + severity(finding)
                + mark
                + ": "
                + finding.getMessage(locale)
                + " ["
                + finding.getRule()
                + ']'
                + (finding.getPath().isRoot() ? "" : " " + finding.getPath())
                + '\n';
    }

    private String sumUp(FindingSummary summary) {
        Map<String, DataValue> counts = new LinkedHashMap<>();
        counts.put("errors", DataValue.of(summary.getErrors()));
        counts.put("warnings", DataValue.of(summary.getWarnings()));
        counts.put("infos", DataValue.of(summary.getInfos()));
        counts.put("rulesRun", DataValue.of(summary.getRulesRun()));
        if (summary.getSuppressed() > 0) {
            counts.put("suppressed", DataValue.of(summary.getSuppressed()));
        }
        if (summary.getKnown() > 0) {
            counts.put("known", DataValue.of(summary.getKnown()));
        }
        if (summary.getResolved() > 0) {
            counts.put("resolved", DataValue.of(summary.getResolved()));
        }
        if (summary.getTruncated() > 0) {
            counts.put("truncated", DataValue.of(summary.getTruncated()));
        }
        return TEXTS.format("summary", locale, counts).orElseThrow();
    }

    private String severity(Finding finding) {
        return TEXTS.find("severity." + finding.getSeverity(), locale).orElseThrow();
    }

    /**
     * The findings, those that are suppressed if there are any, and their summary as one JSON object.
     *
     * @param report what was found
     * @return the document, ended by a line feed
     */
    public String toJson(FindingReport report) {
        JsonSink out = new JsonSink(UNBOUNDED);
        out.startObject();
        out.name("findings");
        out.startArray();
        for (Finding finding : report.getFindings()) {
            write(out, finding);
        }
        out.endArray();
        if (!report.getSuppressedFindings().isEmpty()) {
            out.name("suppressed");
            out.startArray();
            for (SuppressedFinding suppressed : report.getSuppressedFindings()) {
                out.startObject();
                members(out, suppressed.getFinding());
                text(out, "reason", suppressed.getReason());
                out.endObject();
            }
            out.endArray();
        }
        out.name("summary");
        write(out, report.getSummary());
        out.endObject();
        return out.toString();
    }

    private void write(JsonSink out, Finding finding) {
        out.startObject();
        members(out, finding);
        out.endObject();
    }

    private void members(JsonSink out, Finding finding) {
        text(out, "rule", finding.getRule());
        text(out, "severity", finding.getSeverity().name());
        text(out, "path", finding.getPath().toString());
        text(out, "message", finding.getMessage(locale));
        out.name("arguments");
        Kinds.ANYTHING.write(out, WellFormed.copyOf(DataValue.ofMap(finding.getArguments())));
        finding.getLocation().ifPresent(location -> write(out, location));
    }

    private static void write(JsonSink out, SourceLocation location) {
        out.name("location");
        out.startObject();
        location.getFile().ifPresent(file -> text(out, "file", file));
        location.getLine().ifPresent(line -> number(out, "line", line));
        location.getColumn().ifPresent(column -> number(out, "column", column));
        location.getSheet().ifPresent(sheet -> text(out, "sheet", sheet));
        location.getCell().ifPresent(cell -> text(out, "cell", cell));
        out.endObject();
    }

    private static void write(JsonSink out, FindingSummary summary) {
        out.startObject();
        number(out, "errors", summary.getErrors());
        number(out, "warnings", summary.getWarnings());
        number(out, "infos", summary.getInfos());
        number(out, "suppressed", summary.getSuppressed());
        number(out, "rulesRun", summary.getRulesRun());
        if (summary.getKnown() > 0) {
            number(out, "known", summary.getKnown());
        }
        if (summary.getResolved() > 0) {
            number(out, "resolved", summary.getResolved());
        }
        if (summary.getTruncated() > 0) {
            number(out, "truncated", summary.getTruncated());
        }
        out.endObject();
    }

    private static void text(JsonSink out, String name, String value) {
        out.name(name);
        out.text(WellFormed.copyOf(value));
    }

    private static void number(JsonSink out, String name, int value) {
        out.name(name);
        out.number(value);
    }
}
