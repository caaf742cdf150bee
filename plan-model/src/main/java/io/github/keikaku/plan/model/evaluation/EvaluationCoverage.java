package io.github.keikaku.plan.model.evaluation;

/** What an evaluation set out to cover. */
public enum EvaluationCoverage {
    /** Every element of an evaluated level. */
    ALL,
    /** A selection of them. */
    SELECTED
}
