package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import io.github.keikaku.plan.model.time.FiscalYear;
import java.util.Optional;
import java.util.Set;

/** A column as its heading tells it: what its cells say, of which levels, stage and year; and the heading as a key. */
record Column(
        int index,
        ColumnRole role,
        Set<String> levels,
        EvaluationStage stage,
        Optional<FiscalYear> year,
        String heading) {

    /** Whether the two say the same of what is below them, in whatever words; only ratings have a stage and a year. */
    boolean meansSameAs(Column other) {
        return role == other.role && (!role.isRating() || (stage == other.stage && year.equals(other.year)));
    }

    Column withRole(ColumnRole other) {
        return new Column(index, other, levels, stage, year, heading);
    }

    Column at(int otherIndex) {
        return new Column(otherIndex, role, levels, stage, year, heading);
    }
}
