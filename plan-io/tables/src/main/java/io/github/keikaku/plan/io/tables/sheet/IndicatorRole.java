package io.github.keikaku.plan.io.tables.sheet;

/** What the cells of a column of an indicator table say. */
enum IndicatorRole {
    NAME(CellReason.INDICATOR),
    /** 数値目標: the name, or the target where another column has the name. */
    NAME_OR_TARGET(CellReason.INDICATOR),
    /** 項目: the name, or a measure where another column has the name. */
    NAME_OR_MEASURE(CellReason.INDICATOR),
    NUMBER(CellReason.NUMBER),
    LABEL(CellReason.TREE_LABEL),
    UNIT(CellReason.UNIT),
    AREA(CellReason.AREA),
    /** 目標 and 実績, where they stand in rows. */
    KIND(CellReason.FIGURE_KIND),
    FIGURE(CellReason.FIGURE),
    /** 基準年度, 目標年度: of when the figure of the row is that stands under 基準値 or 目標値. */
    YEAR(CellReason.FISCAL_YEAR),
    DEFINITION(CellReason.DEFINITION),
    NOTES(CellReason.NOTE),

    DERIVED(CellReason.DERIVED),
    IGNORED(CellReason.MAPPED_OUT),
    DEPARTMENT(CellReason.DEPARTMENT),
    SERIAL_NUMBER(CellReason.SERIAL_NUMBER),
    PERSONAL_DATA(CellReason.PERSONAL_DATA),
    DUPLICATE(CellReason.DUPLICATE_COLUMN),
    UNKNOWN(CellReason.UNKNOWN_COLUMN);

    private final CellReason reason;

    IndicatorRole(CellReason reason) {
        this.reason = reason;
    }

    CellReason reason() {
        return reason;
    }

    boolean isName() {
        return this == NAME || this == NAME_OR_TARGET || this == NAME_OR_MEASURE;
    }

    /** Whether its cells hold nothing for the plan, or nobody knows what. */
    boolean isLeftOut() {
        return compareTo(DERIVED) >= 0;
    }
}
