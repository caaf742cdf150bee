package io.github.keikaku.plan.rules.structure;

import io.github.keikaku.plan.model.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which level is above which. Levels that hang on a circle or on an unknown level have no place in the order; other
 * rules report them.
 */
final class LevelOrder {

    private final Map<String, Place> places = new HashMap<>();

    private LevelOrder() {}

    /** Numbers the levels so that whatever is below a level lies between its two numbers. */
    static LevelOrder of(List<Level> levels) {
        LevelOrder order = new LevelOrder();
        Map<String, Level> first = new HashMap<>();
        levels.forEach(level -> first.putIfAbsent(level.getId(), level));
        Map<String, List<Level>> below = new HashMap<>();
        Deque<Level> ahead = new ArrayDeque<>();
        for (Level level : levels) {
            if (first.get(level.getId()) == level) {
                level.getParent()
                        .ifPresentOrElse(
                                parent -> below.computeIfAbsent(parent, id -> new ArrayList<>())
                                        .add(level),
                                () -> ahead.push(level));
            }
        }
        int number = 0;
        while (!ahead.isEmpty()) {
            Level level = ahead.peek();
            Place place = order.places.get(level.getId());
            if (place == null) {
                order.places.put(level.getId(), new Place(level.getParent(), number++, Integer.MAX_VALUE));
                below.getOrDefault(level.getId(), List.of()).forEach(ahead::push);
            } else {
                ahead.pop();
                order.places.put(level.getId(), new Place(place.parent(), place.enter(), number++));
            }
        }
        return order;
    }

    /** How an element's level stands to the level of the element above it; empty where either has no place. */
    Optional<Relation> relationOf(String level, String above) {
        Place lower = places.get(level);
        Place upper = places.get(above);
        if (lower == null || upper == null) {
            return Optional.empty();
        }
        if (level.equals(above)) {
            return Optional.of(Relation.SAME);
        }
        if (upper.isAbove(lower)) {
            boolean next = lower.parent().filter(above::equals).isPresent();
            return Optional.of(next ? Relation.NEXT_BELOW : Relation.FAR_BELOW);
        }
        return Optional.of(lower.isAbove(upper) ? Relation.ABOVE : Relation.UNRELATED);
    }

    /** The level above; empty for a root, and for a level that has no place. */
    Optional<String> parentOf(String level) {
        Place place = places.get(level);
        return place == null ? Optional.empty() : place.parent();
    }

    /** How one level stands to another. */
    enum Relation {
        NEXT_BELOW,
        FAR_BELOW,
        SAME,
        ABOVE,
        UNRELATED
    }

    private record Place(Optional<String> parent, int enter, int leave) {
        boolean isAbove(Place other) {
            return enter < other.enter && other.leave < leave;
        }
    }
}
