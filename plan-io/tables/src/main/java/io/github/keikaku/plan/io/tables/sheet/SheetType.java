package io.github.keikaku.plan.io.tables.sheet;

/** The kinds of sheets that a mapping can name. */
public enum SheetType {
    /** Measures with their outcomes, challenges, grades and policies. */
    EVALUATION,
    /** Who does what (役割分担表). */
    ROLES,
    /** Indicators with their figures. */
    INDICATORS
}
