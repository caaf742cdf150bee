package io.github.keikaku.plan.model.evaluation;

/** Who stands behind an evaluation. */
public enum EvaluationStage {
    /** The department in charge: 一次評価, 自己評価. */
    SELF,
    /** Another body of the municipality: 二次評価. */
    SECONDARY,
    /** Someone outside: 外部評価. */
    EXTERNAL,
    /** The conclusion of several stages: 最終評価. */
    FINAL
}
