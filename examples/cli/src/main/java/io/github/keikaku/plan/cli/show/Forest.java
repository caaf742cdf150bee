package io.github.keikaku.plan.cli.show;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Things that name their parents, as trees: each once, below its parent. What names an unknown parent is a root, and so
 * is the first of a circle.
 */
final class Forest<T> {

    private final List<T> things;
    private final List<List<Integer>> children = new ArrayList<>();
    private final List<Integer> roots = new ArrayList<>();

    private Forest(List<T> things, Function<T, String> id, Function<T, Optional<String>> parent) {
        this.things = things;
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < things.size(); i++) {
            positions.putIfAbsent(id.apply(things.get(i)), i);
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < things.size(); i++) {
            Optional<Integer> above = parent.apply(things.get(i)).map(positions::get);
            above.map(children::get).orElse(roots).add(i);
        }
    }

    /** The things, each followed by what is below it. */
    static <T> List<Placed<T>> walk(List<T> things, Function<T, String> id, Function<T, Optional<String>> parent) {
        return new Forest<>(things, id, parent).walk();
    }

    private List<Placed<T>> walk() {
        List<Placed<T>> walked = new ArrayList<>();
        boolean[] seen = new boolean[things.size()];
        roots.forEach(root -> walk(root, seen, walked));
        for (int i = 0; i < seen.length; i++) {
            walk(i, seen, walked);
        }
        return walked;
    }

    private void walk(int root, boolean[] seen, List<Placed<T>> walked) {
        Deque<Placed<Integer>> ahead = new ArrayDeque<>();
        ahead.push(new Placed<>(root, 0));
        while (!ahead.isEmpty()) {
            Placed<Integer> next = ahead.pop();
            int at = next.thing();
            if (!seen[at]) {
                seen[at] = true;
                walked.add(new Placed<>(things.get(at), next.depth()));
                List<Integer> below = children.get(at);
                for (int i = below.size() - 1; i >= 0; i--) {
                    ahead.push(new Placed<>(below.get(i), next.depth() + 1));
                }
            }
        }
    }

    /** A thing and how far below its root it stands: 0 for the root itself. */
    record Placed<T>(T thing, int depth) {}
}
