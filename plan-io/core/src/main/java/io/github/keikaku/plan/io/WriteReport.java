package io.github.keikaku.plan.io;

import io.github.keikaku.plan.model.finding.Finding;
import java.util.List;

/** What a format could not hold and therefore left out: a plan never loses anything silently. */
public final class WriteReport {

    private static final WriteReport LOSSLESS = new WriteReport(List.of());

    private final List<Finding> findings;

    private WriteReport(List<Finding> findings) {
        this.findings = List.copyOf(findings);
    }

    /**
     * Nothing was lost.
     *
     * @return an empty report
     */
    public static WriteReport lossless() {
        return LOSSLESS;
    }

    /**
     * Something was lost.
     *
     * @param findings one finding for each part of the plan that was left out, in document order
     * @return the report
     */
    public static WriteReport of(List<Finding> findings) {
        return new WriteReport(findings);
    }

    /**
     * What was lost.
     *
     * @return one finding for each part of the plan that was left out, in document order; empty if the plan can be read
     *     back equal
     */
    public List<Finding> getFindings() {
        return findings;
    }

    /**
     * Whether the plan can be read back equal.
     *
     * @return true if nothing was lost
     */
    public boolean isLossless() {
        return findings.isEmpty();
    }
}
