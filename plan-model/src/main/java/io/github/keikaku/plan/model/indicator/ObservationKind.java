package io.github.keikaku.plan.model.indicator;

/** What a figure claims to be. */
public enum ObservationKind {
    /** What was measured: 実績. */
    ACTUAL,
    /** What is aimed at: 目標. */
    TARGET,
    /** What the plan starts from: 基準. */
    BASELINE,
    /** What is reckoned with: 推計, 見込量, 計画値. */
    PROJECTION
}
