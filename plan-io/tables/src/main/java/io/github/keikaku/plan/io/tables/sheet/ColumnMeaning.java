package io.github.keikaku.plan.io.tables.sheet;

/** What a mapping can say of a column. */
public enum ColumnMeaning {
    /** Its cells hold nothing for the plan. */
    IGNORE(ColumnRole.IGNORED, IndicatorRole.IGNORED),
    /** Names of elements: of what a row is about, or of a branch it stands under. */
    LABEL(ColumnRole.LABEL, IndicatorRole.LABEL),
    /** Numbers of the elements that rows are about; in a table of indicators, the ids of these. */
    NUMBER(ColumnRole.NUMBER, IndicatorRole.NUMBER),
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
    /** Notes (備考), on measures or on indicators. */
    NOTES(ColumnRole.NOTES, IndicatorRole.NOTES),
    /** Names of actors (主体), where rows are about these. */
    ACTOR_NAME(ColumnRole.ACTOR),
    /** What actors are to do (役割): one of them, or for one element. */
    ROLE(ColumnRole.ROLE),
    /** Names of indicators (指標名). */
    INDICATOR_NAME(IndicatorRole.NAME),
    /** Units of figures (単位). */
    UNIT(IndicatorRole.UNIT),
    /** Areas of figures (地区). */
    AREA(IndicatorRole.AREA),
    /** Words such as 目標 and 実績, where rows differ in the kind of their figures. */
    FIGURE_KIND(IndicatorRole.KIND),
    /** Figures (数値): of one kind and year, or of those that the heading, the row or the title says. */
    FIGURE(IndicatorRole.FIGURE),
    /** How indicators are defined (定義, 算出方法). */
    DEFINITION(IndicatorRole.DEFINITION);

    private final ColumnRole role;
    private final IndicatorRole indicatorRole;

    ColumnMeaning(ColumnRole role, IndicatorRole indicatorRole) {
        this.role = role;
        this.indicatorRole = indicatorRole;
    }

    ColumnMeaning(ColumnRole role) {
        this(role, IndicatorRole.IGNORED);
    }

    ColumnMeaning(IndicatorRole indicatorRole) {
        this(ColumnRole.IGNORED, indicatorRole);
    }

    ColumnRole role() {
        return role;
    }

    /** What it is in a table of indicators. */
    IndicatorRole indicatorRole() {
        return indicatorRole;
    }

    /** Whether sheets of a type have such columns. */
    boolean isIn(SheetType type) {
        return switch (this) {
            case IGNORE, LABEL, NUMBER -> true;
            case NOTES -> type != SheetType.ROLES;
            case ACTOR_NAME, ROLE -> type == SheetType.ROLES;
            default -> type == (role == ColumnRole.IGNORED ? SheetType.INDICATORS : SheetType.EVALUATION);
        };
    }
}
