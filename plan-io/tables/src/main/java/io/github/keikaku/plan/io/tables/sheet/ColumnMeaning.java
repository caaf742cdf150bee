package io.github.keikaku.plan.io.tables.sheet;

/** What a mapping can say of a column. */
public enum ColumnMeaning {
    /** Its cells hold nothing for the plan. */
    IGNORE(ColumnRole.IGNORED),
    /** Names of elements: of what a row is about, or of a branch it stands under. */
    LABEL(ColumnRole.LABEL),
    /** Numbers of the elements that rows are about. */
    NUMBER(ColumnRole.NUMBER),
    /** Outcomes (成果). */
    OUTCOMES(ColumnRole.OUTCOMES),
    /** Challenges (課題). */
    CHALLENGES(ColumnRole.CHALLENGES),
    /** Grades (評価). */
    GRADE(ColumnRole.GRADE),
    /** Grades of the year before (前年度評価). */
    PREVIOUS_GRADE(ColumnRole.PREVIOUS_GRADE),
    /** Policies for the next year (次年度方針). */
    NEXT_POLICY(ColumnRole.POLICY),
    /** Notes (備考). */
    NOTES(ColumnRole.NOTES),
    /** Names of actors (主体), where rows are about these. */
    ACTOR_NAME(ColumnRole.ACTOR),
    /** What actors are to do (役割): one of them, or for one element. */
    ROLE(ColumnRole.ROLE);

    private final ColumnRole role;

    ColumnMeaning(ColumnRole role) {
        this.role = role;
    }

    ColumnRole role() {
        return role;
    }

    /** Whether sheets of a type have such columns. */
    boolean isIn(SheetType type) {
        return switch (this) {
            case IGNORE, LABEL, NUMBER -> true;
            case ACTOR_NAME, ROLE -> type == SheetType.ROLES;
            default -> type == SheetType.EVALUATION;
        };
    }
}
