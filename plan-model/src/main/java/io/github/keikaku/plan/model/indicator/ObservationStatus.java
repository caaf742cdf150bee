package io.github.keikaku.plan.model.indicator;

/**
 * How far a figure can be relied on, or why there is none. Zero, blank, not measured and not transcribed are four
 * things.
 */
public enum ObservationStatus {
    /** A figure as usual; a value is expected. */
    NORMAL,
    /** Estimated: 推計. */
    ESTIMATED,
    /** Provisional: 速報. */
    PROVISIONAL,
    /** Forecast: 見込. */
    FORECAST,
    /** Printed, but no number; the printed form tells. */
    NON_NUMERIC,
    /** Not measured: 未測定. */
    NOT_COLLECTED,
    /** Does not apply: 該当なし. */
    NOT_APPLICABLE,
    /** Withheld: 秘匿. */
    SUPPRESSED,
    /** In the document, for instance only in a chart, but not here. */
    NOT_TRANSCRIBED,
    /** Expected, and absent from the document. */
    MISSING
}
