package io.github.keikaku.plan.io.tables.sheet;

/** What the cells of a column say. */
enum ColumnRole {
    LABEL(CellReason.TREE_LABEL),
    NUMBER(CellReason.NUMBER),
    OUTCOMES(CellReason.OUTCOMES),
    CHALLENGES(CellReason.CHALLENGES),
    GRADE(CellReason.GRADE),
    PREVIOUS_GRADE(CellReason.PREVIOUS_GRADE),
    POLICY(CellReason.POLICY),
    NOTES(CellReason.NOTE),
    ACTOR(CellReason.ACTOR),
    ROLE(CellReason.ROLE),

    DEPARTMENT(CellReason.DEPARTMENT),
    SERIAL_NUMBER(CellReason.SERIAL_NUMBER),
    PLAN_CONTENT(CellReason.PLAN_CONTENT),
    PERSONAL_DATA(CellReason.PERSONAL_DATA),
    IGNORED(CellReason.MAPPED_OUT),
    OTHER_YEAR(CellReason.OTHER_YEAR),
    NO_PLACE(CellReason.NO_PLACE),
    DUPLICATE(CellReason.DUPLICATE_COLUMN),
    UNKNOWN(CellReason.UNKNOWN_COLUMN);

    private final CellReason reason;

    ColumnRole(CellReason reason) {
        this.reason = reason;
    }

    CellReason reason() {
        return reason;
    }

    /** Whether its cells say how a measure fared. */
    boolean isRating() {
        return this == OUTCOMES || this == CHALLENGES || this == GRADE || this == PREVIOUS_GRADE || this == POLICY;
    }

    /** Whether its cells say something of a measure that is taken over. */
    boolean isData() {
        return isRating() || this == NOTES;
    }

    /** Whether its cells hold nothing for the plan, or nobody knows what. */
    boolean isLeftOut() {
        return !isData() && this != LABEL && this != NUMBER && this != ACTOR && this != ROLE;
    }
}
