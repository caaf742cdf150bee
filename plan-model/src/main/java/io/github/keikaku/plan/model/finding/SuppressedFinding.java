package io.github.keikaku.plan.model.finding;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A finding that somebody decided to live with. It is not in the list, but stays in the report with the reason. */
public final class SuppressedFinding {

    private final Finding finding;
    private final String reason;

    private SuppressedFinding(Finding finding, String reason) {
        this.finding = Objects.requireNonNull(finding, "finding");
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /**
     * A finding with the reason for not listing it.
     *
     * @param finding what was found
     * @param reason why it is not listed
     * @return the suppressed finding
     */
    public static SuppressedFinding of(Finding finding, String reason) {
        return new SuppressedFinding(finding, reason);
    }

    /**
     * What was found.
     *
     * @return the finding
     */
    public Finding getFinding() {
        return finding;
    }

    /**
     * Why it is not listed.
     *
     * @return the reason, as whoever decided so wrote it
     */
    public String getReason() {
        return reason;
    }

    /** Two are equal when finding and reason are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SuppressedFinding suppressed
                && finding.equals(suppressed.finding)
                && reason.equals(suppressed.reason);
    }

    @Override
    public int hashCode() {
        return 31 * finding.hashCode() + reason.hashCode();
    }

    @Override
    public String toString() {
        return finding + ", suppressed: " + reason;
    }
}
