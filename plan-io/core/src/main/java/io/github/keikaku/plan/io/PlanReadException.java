package io.github.keikaku.plan.io;

import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.SourceLocation;
import java.util.List;
import java.util.Locale;

/** Tells a caller who asked for a plan or nothing that there is none, and why. */
public final class PlanReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** So many findings make up the message; the rest are in {@link #getFindings}. */
    private static final int SHOWN = 5;

    private final transient List<Finding> findings;

    PlanReadException(ReadResult result) {
        super(message(result));
        this.findings = result.getFindings();
    }

    /**
     * Everything that was found.
     *
     * @return the findings, in document order
     */
    public List<Finding> getFindings() {
        return findings;
    }

    private static String message(ReadResult result) {
        StringBuilder message = new StringBuilder("the document is no sound plan");
        List<Finding> findings = result.getFindings();
        for (Finding finding : findings.subList(0, Math.min(SHOWN, findings.size()))) {
            message.append("\n  ")
                    .append(finding.getLocation()
                            .map(SourceLocation::describe)
                            .map(place -> place + ": ")
                            .orElse(""))
                    .append(finding.getSeverity())
                    .append(' ')
                    .append(finding.getRule())
                    .append(": ")
                    .append(finding.getMessage(Locale.ENGLISH));
        }
        int more = findings.size() - SHOWN + result.getSummary().getTruncated();
        return more > 0
                ? message.append("\n  and ").append(more).append(" more").toString()
                : message.toString();
    }
}
