package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.indicator.Indicator;
import java.util.List;
import java.util.Optional;

/** Which indicator of the plan a row is about, or why that is not certain. */
record IndicatorMatch(Outcome outcome, List<Indicator> indicators) {

    /** How certain it is. */
    enum Outcome {
        FOUND,
        /** The plan has none of this name there. */
        UNMATCHED,
        /** Several indicators are called so. */
        AMBIGUOUS,
        /** The number is that of one indicator, the name that of another. */
        CONTRADICTION
    }

    static IndicatorMatch of(List<Indicator> candidates) {
        return switch (candidates.size()) {
            case 0 -> new IndicatorMatch(Outcome.UNMATCHED, List.of());
            case 1 -> new IndicatorMatch(Outcome.FOUND, candidates);
            default -> new IndicatorMatch(Outcome.AMBIGUOUS, candidates);
        };
    }

    Optional<Indicator> indicator() {
        return outcome == Outcome.FOUND ? Optional.of(indicators.get(0)) : Optional.empty();
    }

    List<String> ids() {
        return indicators.stream().map(Indicator::getId).toList();
    }
}
