package io.github.keikaku.plan.io.tables.sheet;

/** What became of a cell. */
public enum CellStatus {
    /** Its text went into the plan, or told where other cells go. */
    USED,
    /** A named rule says that it holds nothing for the plan. */
    IGNORED,
    /** Nobody knows what it says; a finding reports it. */
    NOT_UNDERSTOOD
}
