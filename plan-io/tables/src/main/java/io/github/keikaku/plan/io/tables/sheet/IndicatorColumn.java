package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.time.Period;
import java.util.Optional;
import java.util.Set;

/**
 * A column of an indicator table as its heading tells it: what its cells say, of which levels, of which kind, period and
 * unit; and the heading as a key.
 */
record IndicatorColumn(
        int index,
        IndicatorRole role,
        Set<String> levels,
        Optional<IndicatorKind> kind,
        Optional<Period> period,
        Optional<String> unit,
        String heading) {

    static IndicatorColumn unknown(int index, String printed) {
        return new IndicatorColumn(
                index,
                IndicatorRole.UNKNOWN,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Keys.of(printed));
    }

    IndicatorColumn at(int other) {
        return new IndicatorColumn(other, role, levels, kind, period, unit, heading);
    }

    IndicatorColumn withRole(IndicatorRole other) {
        return new IndicatorColumn(index, other, levels, kind, period, unit, heading);
    }

    IndicatorColumn withLevels(Set<String> other) {
        return new IndicatorColumn(index, role, other, kind, period, unit, heading);
    }

    IndicatorColumn withKind(Optional<IndicatorKind> other) {
        return new IndicatorColumn(index, role, levels, other, period, unit, heading);
    }

    IndicatorColumn withPeriod(Optional<Period> other) {
        return new IndicatorColumn(index, role, levels, kind, other, unit, heading);
    }
}
