package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.finding.Severity;

/** What reading a sheet reports. The ids are stable. */
enum ImportRule {
    HEADINGS_MISSING("import.headings.missing", Severity.ERROR),
    COLUMN_DUPLICATE("import.column.duplicate", Severity.ERROR),
    COLUMN_UNKNOWN("import.column.unknown", Severity.WARNING),
    COLUMN_OTHER_YEAR("import.column.other-year", Severity.WARNING),
    COLUMN_PERSONAL("import.column.personal-data", Severity.INFO),
    YEAR_TAKEN("import.fiscal-year.taken", Severity.INFO),
    YEAR_UNKNOWN("import.fiscal-year.unknown", Severity.ERROR),
    YEAR_AMBIGUOUS("import.fiscal-year.ambiguous", Severity.ERROR),
    MEASURE_UNMATCHED("import.measure.unmatched", Severity.ERROR),
    MEASURE_AMBIGUOUS("import.measure.ambiguous", Severity.ERROR),
    MEASURE_CONTRADICTION("import.measure.contradiction", Severity.ERROR),
    MEASURE_DUPLICATE("import.measure.duplicate", Severity.ERROR),
    MEASURE_MISSING("import.measure.missing", Severity.ERROR),
    TITLE_DIFFERS("import.title.differs", Severity.WARNING),
    NUMBER_DIFFERS("import.number.differs", Severity.WARNING),
    TREE_UNMATCHED("import.tree.unmatched", Severity.WARNING),
    TREE_DIFFERS("import.tree.differs", Severity.WARNING),
    GRADE_UNKNOWN("import.grade.unknown", Severity.ERROR),
    POLICY_UNKNOWN("import.policy.unknown", Severity.ERROR),
    DITTO_NOTHING_ABOVE("import.ditto.nothing-above", Severity.ERROR),
    VALUE_CONFLICT("import.value.conflict", Severity.ERROR),
    INDICATOR_UNMATCHED("import.indicator.unmatched", Severity.ERROR),
    INDICATOR_AMBIGUOUS("import.indicator.ambiguous", Severity.ERROR),
    INDICATOR_CONTRADICTION("import.indicator.contradiction", Severity.ERROR),
    INDICATOR_MISSING("import.indicator.missing", Severity.ERROR),
    INDICATOR_ADDED("import.indicator.added", Severity.INFO),
    UNIT_DIFFERS("import.unit.differs", Severity.ERROR),
    PERIOD_TAKEN("import.period.taken", Severity.INFO),
    PERIOD_UNKNOWN("import.period.unknown", Severity.ERROR),
    FIGURE_UNREADABLE("import.figure.not-understood", Severity.ERROR),
    FIGURE_TEXT("import.figure.text", Severity.INFO),
    FIGURE_CONFLICT("import.figure.conflict", Severity.ERROR),
    PREVIOUS_UNKNOWN("import.figure.previous-unknown", Severity.WARNING),
    TOTALS_DIFFERS("import.totals.differs", Severity.WARNING),
    NOTE_LEFT_OUT("import.note.left-out", Severity.INFO),
    COLUMN_NO_PLACE("import.column.no-place", Severity.WARNING),
    ACTOR_TAKEN("import.actor.taken", Severity.INFO),
    ACTOR_UNKNOWN("import.actor.unknown", Severity.ERROR),
    ACTOR_AMBIGUOUS("import.actor.ambiguous", Severity.ERROR),
    ACTOR_MISSING("import.actor.missing", Severity.ERROR),
    ROLE_COLUMN_UNMATCHED("import.role.column-unmatched", Severity.ERROR),
    ROLE_COLUMN_AMBIGUOUS("import.role.column-ambiguous", Severity.ERROR),
    ROLE_BLOCK_UNMATCHED("import.role.block-unmatched", Severity.ERROR),
    ROLE_OF_PLAN("import.role.of-plan", Severity.INFO),
    ROLE_DUPLICATE("import.role.duplicate", Severity.ERROR),
    ROLE_CONFLICT("import.role.conflict", Severity.ERROR),
    ROLE_MARK("import.role.mark", Severity.WARNING),
    QUALIFIER_UNKNOWN("import.qualifier.unknown", Severity.INFO),
    MAPPING_HEADER_MISSING("import.mapping.header-missing", Severity.ERROR),
    MAPPING_COLUMN_MISSING("import.mapping.column-missing", Severity.ERROR),
    MAPPING_HEADING_MISSING("import.mapping.heading-missing", Severity.ERROR),
    MAPPING_COLUMN_TWICE("import.mapping.column-twice", Severity.ERROR),
    MAPPING_MEANING_MISPLACED("import.mapping.meaning-misplaced", Severity.ERROR),
    MAPPING_LEVEL_UNKNOWN("import.mapping.level-unknown", Severity.ERROR),
    MAPPING_ACTOR_UNKNOWN("import.mapping.actor-unknown", Severity.ERROR),
    MAPPING_ELEMENT_UNKNOWN("import.mapping.element-unknown", Severity.ERROR),
    CELL_NOT_UNDERSTOOD("import.cell.not-understood", Severity.WARNING);

    private final String id;
    private final Severity severity;

    ImportRule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    String id() {
        return id;
    }

    Severity severity() {
        return severity;
    }
}
