package io.github.keikaku.plan.rules.difference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Matches the things of a flat list: by id, then by a name that only one thing of each version has. */
final class Namesakes {

    private Namesakes() {}

    /** The ids of the older version by those of the newer. */
    static <T> Map<String, String> match(
            List<T> older, List<T> newer, Function<T, String> id, Function<T, ?> olderName, Function<T, ?> newerName) {
        Set<String> olderIds = new HashSet<>(older.stream().map(id).toList());
        Set<String> newerIds = new HashSet<>(newer.stream().map(id).toList());
        Map<String, String> matched = new HashMap<>();
        newerIds.stream().filter(olderIds::contains).forEach(both -> matched.put(both, both));
        Map<Object, Set<String>> byName = idsByName(older, id, olderName, newerIds);
        idsByName(newer, id, newerName, olderIds).forEach((name, ids) -> {
            Set<String> others = byName.getOrDefault(name, Set.of());
            if (ids.size() == 1 && others.size() == 1) {
                matched.put(ids.iterator().next(), others.iterator().next());
            }
        });
        return matched;
    }

    private static <T> Map<Object, Set<String>> idsByName(
            List<T> things, Function<T, String> id, Function<T, ?> nameOf, Set<String> known) {
        Map<Object, Set<String>> ids = new HashMap<>();
        for (T thing : things) {
            if (!known.contains(id.apply(thing))) {
                ids.computeIfAbsent(nameOf.apply(thing), name -> new HashSet<>())
                        .add(id.apply(thing));
            }
        }
        return ids;
    }
}
