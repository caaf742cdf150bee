package io.github.keikaku.plan.model.indicator;

/** Where an indicator stands between effort and effect. */
public enum IndicatorStage {
    /** What was put in: money, staff. */
    INPUT,
    /** What was done: meetings held. */
    ACTIVITY,
    /** What came of it directly: people reached. 活動指標. */
    OUTPUT,
    /** What changed: 成果指標. */
    OUTCOME,
    /** Background statistics: 背景統計. */
    CONTEXT
}
