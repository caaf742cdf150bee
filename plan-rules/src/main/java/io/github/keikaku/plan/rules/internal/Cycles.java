package io.github.keikaku.plan.rules.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds circles among things that refer to one another, in linear time and without recursion (Tarjan's strongly
 * connected components, then one shortest circle in each).
 */
public final class Cycles {

    private final Map<String, List<String>> targets;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> isOpen = new HashSet<>();
    private final List<Set<String>> components = new ArrayList<>();

    private Cycles(Map<String, List<String>> targets) {
        this.targets = targets;
    }

    /**
     * Finds circles.
     *
     * @param targets for each thing, what it refers to; iterated in order
     * @return one circle for each group of things that all lead to one another: its members from the first in the order
     *     of the map, each referring to the next and the last to the first; in the order of their first members
     */
    public static List<List<String>> in(Map<String, List<String>> targets) {
        Cycles cycles = new Cycles(targets);
        for (String id : targets.keySet()) {
            if (!cycles.numbers.containsKey(id)) {
                cycles.explore(id);
            }
        }
        return cycles.circles();
    }

    private void explore(String start) {
        Deque<Step> way = new ArrayDeque<>();
        way.push(enter(start));
        while (!way.isEmpty()) {
            Step step = way.peek();
            if (step.ahead().hasNext()) {
                String next = step.ahead().next();
                if (!targets.containsKey(next)) {
                    continue;
                }
                if (!numbers.containsKey(next)) {
                    way.push(enter(next));
                } else if (isOpen.contains(next)) {
                    lowest.merge(step.id(), number(numbers, next), Math::min);
                }
            } else {
                way.pop();
                leave(step.id());
                if (!way.isEmpty()) {
                    lowest.merge(way.peek().id(), number(lowest, step.id()), Math::min);
                }
            }
        }
    }

    private Step enter(String id) {
        int number = numbers.size();
        numbers.put(id, number);
        lowest.put(id, number);
        open.push(id);
        isOpen.add(id);
        return new Step(id, targets.getOrDefault(id, List.of()).iterator());
    }

    private void leave(String id) {
        if (number(lowest, id) != number(numbers, id)) {
            return;
        }
        Set<String> component = new HashSet<>();
        while (isOpen.contains(id)) {
            String member = open.pop();
            isOpen.remove(member);
            component.add(member);
        }
        if (component.size() > 1 || targets.getOrDefault(id, List.of()).contains(id)) {
            components.add(component);
        }
    }

    private static int number(Map<String, Integer> map, String id) {
        return map.getOrDefault(id, Integer.MAX_VALUE);
    }

    private List<List<String>> circles() {
        Map<String, Set<String>> componentOf = new HashMap<>();
        components.forEach(component -> component.forEach(id -> componentOf.put(id, component)));
        List<List<String>> circles = new ArrayList<>();
        for (String id : targets.keySet()) {
            Set<String> component = componentOf.get(id);
            if (component != null) {
                circles.add(shortest(id, component));
                component.forEach(componentOf::remove);
            }
        }
        return circles;
    }

    private List<String> shortest(String start, Set<String> component) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(start));
        while (!cameFrom.containsKey(start)) {
            String id = ahead.remove();
            for (String next : targets.getOrDefault(id, List.of())) {
                if (component.contains(next) && cameFrom.putIfAbsent(next, id) == null) {
                    ahead.add(next);
                }
            }
        }
        List<String> circle = new ArrayList<>();
        String step = start;
        do {
            step = cameFrom.getOrDefault(step, start);
            circle.add(step);
        } while (!step.equals(start));
        Collections.reverse(circle);
        return Collections.unmodifiableList(circle);
    }

    private record Step(String id, Iterator<String> ahead) {}
}
