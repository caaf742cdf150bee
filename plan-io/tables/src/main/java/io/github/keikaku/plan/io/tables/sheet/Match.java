package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.view.PlacedElement;
import java.util.List;
import java.util.Optional;

/** Which element a label means, or why that is not certain. */
record Match(Outcome outcome, List<PlacedElement> elements) {

    /** How certain it is. */
    enum Outcome {
        /** Number and title agree, or the one that is printed is enough. */
        FOUND,
        /** The number is that of one element, the title that of none. */
        BY_NUMBER_ONLY,
        /** The title is that of one element, whose number is another. */
        BY_TITLE_ONLY,
        UNMATCHED,
        /** Several elements are called so. */
        AMBIGUOUS,
        /** The number is that of one element, the title that of another. */
        CONTRADICTION
    }

    static final Match NONE = new Match(Outcome.UNMATCHED, List.of());

    /** The element, unless that is not certain. */
    Optional<PlacedElement> element() {
        return switch (outcome) {
            case FOUND, BY_NUMBER_ONLY, BY_TITLE_ONLY -> Optional.of(elements.get(0));
            case UNMATCHED, AMBIGUOUS, CONTRADICTION -> Optional.empty();
        };
    }

    List<String> ids() {
        return elements.stream().map(placed -> placed.getElement().getId()).toList();
    }
}
