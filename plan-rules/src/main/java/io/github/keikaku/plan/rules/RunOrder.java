package io.github.keikaku.plan.rules;

import io.github.keikaku.plan.rules.RuleSettings.Entry;
import io.github.keikaku.plan.rules.internal.RuleIds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The order in which rules run: as they were added, but each after those that may hold back its findings. Where rules
 * imply each other in a circle, the first added goes first.
 */
final class RunOrder {

    private final List<Entry> entries;
    private final List<Entry> ordered = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private RunOrder(List<Entry> entries) {
        this.entries = entries;
    }

    static List<Entry> of(List<Entry> entries) {
        RunOrder order = new RunOrder(entries);
        entries.forEach(order::place);
        return List.copyOf(order.ordered);
    }

    private void place(Entry entry) {
        if (!seen.add(entry.id())) {
            return;
        }
        for (Entry other : entries) {
            if (implies(other.descriptor(), entry.id())) {
                place(other);
            }
        }
        ordered.add(entry);
    }

    private static boolean implies(RuleDescriptor descriptor, String id) {
        return Stream.of(descriptor.getImplies(), descriptor.getImpliesAbout(), descriptor.getImpliesAnywhere())
                .flatMap(List::stream)
                .anyMatch(implied -> RuleIds.covers(implied, id));
    }
}
