package io.github.keikaku.plan.io.tables.sheet;

import java.util.Locale;

/** Why a cell was used, ignored or not understood. The names, in lower case with hyphens, are stable. */
enum CellReason {
    HEADING(CellStatus.USED),
    FISCAL_YEAR(CellStatus.USED),
    TREE_LABEL(CellStatus.USED),
    MEASURE(CellStatus.USED),
    NUMBER(CellStatus.USED),
    GRADE(CellStatus.USED),
    PREVIOUS_GRADE(CellStatus.USED),
    POLICY(CellStatus.USED),
    OUTCOMES(CellStatus.USED),
    CHALLENGES(CellStatus.USED),
    NOTE(CellStatus.USED),
    INDICATOR(CellStatus.USED),
    UNIT(CellStatus.USED),
    AREA(CellStatus.USED),
    FIGURE_KIND(CellStatus.USED),
    FIGURE(CellStatus.USED),
    NO_FIGURE(CellStatus.USED),
    DEFINITION(CellStatus.USED),
    ACTOR(CellStatus.USED),
    ROLE(CellStatus.USED),

    TITLE_LINE(CellStatus.IGNORED),
    REPEATED_HEADING(CellStatus.IGNORED),
    LEGEND(CellStatus.IGNORED),
    GOAL(CellStatus.IGNORED),
    TOTALS(CellStatus.IGNORED),
    TOTALS_CHECKED(CellStatus.IGNORED),
    TOTALS_DIFFER(CellStatus.IGNORED),
    TOTALS_UNCHECKED_BLANK(CellStatus.IGNORED),
    TOTALS_UNCHECKED_INEXACT(CellStatus.IGNORED),
    TOTALS_UNCHECKED_UNITS(CellStatus.IGNORED),
    TOTALS_UNCHECKED_NOTHING(CellStatus.IGNORED),
    TOTALS_UNCHECKED_PARTS(CellStatus.IGNORED),
    TOTALS_UNCHECKED_LEFT_OUT(CellStatus.IGNORED),
    DASH(CellStatus.IGNORED),
    DEPARTMENT(CellStatus.IGNORED),
    SERIAL_NUMBER(CellStatus.IGNORED),
    PLAN_CONTENT(CellStatus.IGNORED),
    PERSONAL_DATA(CellStatus.IGNORED),
    MAPPED_OUT(CellStatus.IGNORED),
    OTHER_YEAR(CellStatus.IGNORED),
    DERIVED(CellStatus.IGNORED),
    TABLE_NOTE(CellStatus.IGNORED),

    UNKNOWN_COLUMN(CellStatus.NOT_UNDERSTOOD),
    DUPLICATE_COLUMN(CellStatus.NOT_UNDERSTOOD),
    UNMATCHED(CellStatus.NOT_UNDERSTOOD),
    DUPLICATE_ROW(CellStatus.NOT_UNDERSTOOD),
    ROW_WITHOUT_MEASURE(CellStatus.NOT_UNDERSTOOD),
    UNKNOWN_WORD(CellStatus.NOT_UNDERSTOOD),
    NOTHING_ABOVE(CellStatus.NOT_UNDERSTOOD),
    ROW_WITHOUT_INDICATOR(CellStatus.NOT_UNDERSTOOD),
    NO_PERIOD(CellStatus.NOT_UNDERSTOOD),
    UNIT_DIFFERS(CellStatus.NOT_UNDERSTOOD),
    UNREADABLE_FIGURE(CellStatus.NOT_UNDERSTOOD),
    MARK(CellStatus.NOT_UNDERSTOOD),
    NO_PLACE(CellStatus.NOT_UNDERSTOOD),
    CONFLICT(CellStatus.NOT_UNDERSTOOD),
    UNEXPLAINED(CellStatus.NOT_UNDERSTOOD);

    private final CellStatus status;

    CellReason(CellStatus status) {
        this.status = status;
    }

    CellStatus status() {
        return status;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
