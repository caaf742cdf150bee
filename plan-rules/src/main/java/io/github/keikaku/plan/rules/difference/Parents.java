package io.github.keikaku.plan.rules.difference;

import io.github.keikaku.plan.model.view.PlacedElement;
import java.util.Optional;

/** What elements of both versions stand under, as elements of the newer version where it has them. */
final class Parents {

    private Parents() {}

    /** The parent in the newer version, or the older parent itself where it has no counterpart; empty for roots. */
    static Optional<PlacedElement> inNewer(Matching matching, PlacedElement placed) {
        return placed.getParent()
                .map(parent ->
                        matching.ofOlder(parent).map(ElementMatch::getNewer).orElse(parent));
    }

    /** Whether an element stands under another parent than before; what its parent became counts as the same. */
    static boolean differ(Matching matching, ElementMatch match) {
        Optional<PlacedElement> before = match.getOlder().getParent();
        Optional<PlacedElement> after = match.getNewer().getParent();
        if (before.isEmpty() || after.isEmpty()) {
            return before.isPresent() || after.isPresent();
        }
        return !matching.successorsOf(before.get()).contains(after.get());
    }
}
