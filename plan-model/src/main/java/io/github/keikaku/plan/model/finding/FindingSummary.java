package io.github.keikaku.plan.model.finding;

import io.github.keikaku.plan.model.internal.PlanValue;
import org.immutables.value.Value;

/** How many findings there were, including those that a report no longer lists. */
@Value.Immutable
@PlanValue
public interface FindingSummary {

    /**
     * Findings of severity {@link Severity#ERROR}.
     *
     * @return the number, listed or not
     */
    @Value.Default
    default int getErrors() {
        return 0;
    }

    /**
     * Findings of severity {@link Severity#WARNING}.
     *
     * @return the number, listed or not
     */
    @Value.Default
    default int getWarnings() {
        return 0;
    }

    /**
     * Findings of severity {@link Severity#INFO}.
     *
     * @return the number, listed or not
     */
    @Value.Default
    default int getInfos() {
        return 0;
    }

    /**
     * Findings that a suppression covers; they are not in the other counts.
     *
     * @return the number
     */
    @Value.Default
    default int getSuppressed() {
        return 0;
    }

    /**
     * Rules that were run.
     *
     * @return the number; 0 where the form was not sound enough to run any
     */
    @Value.Default
    default int getRulesRun() {
        return 0;
    }

    /**
     * Findings that are counted but not listed, because the limit of findings was reached.
     *
     * @return the number; 0 where all are listed
     */
    @Value.Default
    default int getTruncated() {
        return 0;
    }

    /**
     * Findings that a baseline knows; they are not in the other counts and not listed.
     *
     * @return the number; 0 without a baseline
     */
    @Value.Default
    default int getKnown() {
        return 0;
    }

    /**
     * Findings that a baseline knows and that were not found again.
     *
     * @return the number; 0 without a baseline
     */
    @Value.Default
    default int getResolved() {
        return 0;
    }

    /**
     * The summary of two runs, for instance over two files.
     *
     * @param other another summary
     * @return the sums; for the rules run, the greater number
     */
    default FindingSummary plus(FindingSummary other) {
        return builder()
                .errors(getErrors() + other.getErrors())
                .warnings(getWarnings() + other.getWarnings())
                .infos(getInfos() + other.getInfos())
                .suppressed(getSuppressed() + other.getSuppressed())
                .rulesRun(Math.max(getRulesRun(), other.getRulesRun()))
                .truncated(getTruncated() + other.getTruncated())
                .known(getKnown() + other.getKnown())
                .resolved(getResolved() + other.getResolved())
                .build();
    }

    /**
     * Starts a summary.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FindingSummary} values; nothing is required. */
    class Builder extends ImmutableFindingSummary.Builder {
        /** An empty builder. */
        Builder() {}
    }
}
