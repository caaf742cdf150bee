package io.github.keikaku.plan.model.indicator;

/** Which way an indicator is meant to go. */
public enum Polarity {
    /** More is better. */
    HIGHER_IS_BETTER,
    /** Less is better. */
    LOWER_IS_BETTER,
    /** Neither. */
    NEUTRAL
}
