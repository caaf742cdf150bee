package io.github.keikaku.plan.rules.difference;

import io.github.keikaku.plan.model.finding.ModelPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Goes through the things of two flat lists: those of both versions as pairs, the others alone. */
final class Listed<T> {

    private final DifferenceSubject subject;
    private final Map<String, DifferencePart> olderParts = new LinkedHashMap<>();
    private final Map<String, DifferencePart> newerParts = new LinkedHashMap<>();
    private final Map<String, T> older = new LinkedHashMap<>();
    private final Map<String, T> newer = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    /** Where an id stands twice, the first counts. */
    Listed(
            DifferenceSubject subject,
            String list,
            List<T> older,
            List<T> newer,
            Function<T, String> id,
            Function<T, String> name) {
        this.subject = subject;
        add(older, this.older, olderParts, list, id, name);
        add(newer, this.newer, newerParts, list, id, name);
    }

    private static <T> void add(
            List<T> things,
            Map<String, T> byId,
            Map<String, DifferencePart> parts,
            String list,
            Function<T, String> id,
            Function<T, String> name) {
        ModelPath path = ModelPath.root().child(list);
        for (int i = 0; i < things.size(); i++) {
            T thing = things.get(i);
            byId.putIfAbsent(id.apply(thing), thing);
            parts.putIfAbsent(id.apply(thing), DifferencePart.of(id.apply(thing), name.apply(thing), path.child(i)));
        }
    }

    List<Difference> compare(Map<String, String> olderIdByNewer, Comparison<T> comparison) {
        newer.forEach((id, thing) -> {
            T before = older.get(olderIdByNewer.getOrDefault(id, ""));
            if (before == null) {
                alone(DifferenceKind.ADDED, (builder, part) -> builder.addNewer(part), newerParts, id);
            } else {
                DifferencePart was = part(olderParts, olderIdByNewer.getOrDefault(id, id));
                comparison.compare(before, thing, new Changes(subject, was, part(newerParts, id), differences));
            }
        });
        Set<String> matched = new HashSet<>(olderIdByNewer.values());
        older.keySet().stream()
                .filter(id -> !matched.contains(id))
                .forEach(
                        id -> alone(DifferenceKind.REMOVED, (builder, part) -> builder.addOlder(part), olderParts, id));
        return differences;
    }

    private void alone(
            DifferenceKind kind,
            BiConsumer<Difference.Builder, DifferencePart> side,
            Map<String, DifferencePart> parts,
            String id) {
        Difference.Builder builder = Difference.builder();
        builder.kind(kind).subject(subject);
        side.accept(builder, part(parts, id));
        differences.add(builder.build());
    }

    private static DifferencePart part(Map<String, DifferencePart> parts, String id) {
        DifferencePart part = parts.get(id);
        if (part == null) {
            throw new IllegalStateException("no part has the id " + id);
        }
        return part;
    }

    /** Compares two things that are one. */
    @FunctionalInterface
    interface Comparison<T> {
        void compare(T before, T after, Changes changes);
    }
}
