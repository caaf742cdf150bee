package io.github.keikaku.plan.model.evaluation;

/** What a grade means, whatever letter a municipality prints for it: D is 未実施 in one city and 遅れ in another. */
public enum CanonicalGrade {
    /** Better than the goal. */
    EXCEEDED,
    /** The goal is reached: 達成. */
    ACHIEVED,
    /** Carried out with some result: 一定の成果. */
    PROGRESSING,
    /** Carried out without sufficient result: 十分な成果が出ていない. */
    INSUFFICIENT,
    /** Not carried out: 未実施. */
    NOT_IMPLEMENTED,
    /** Ended because done: 完了. */
    COMPLETED,
    /** Ended before it was done: 中止. */
    DISCONTINUED,
    /** Not evaluated this time: 評価対象外. */
    NOT_EVALUATED
}
