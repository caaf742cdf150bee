package io.github.keikaku.plan.testkit.data;

import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.ModelPath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks things up in free data by JSON Pointer (RFC 6901). */
public final class DataPointers {

    private DataPointers() {}

    /**
     * What a path leads to.
     *
     * @param document where it starts
     * @param path the path
     * @return the value, if there is one
     */
    public static Optional<DataValue> find(DataValue document, ModelPath path) {
        Optional<DataValue> value = Optional.of(document);
        for (String segment : path.getSegments()) {
            value = value.flatMap(parent -> child(parent, segment));
        }
        return value;
    }

    private static Optional<DataValue> child(DataValue parent, String segment) {
        if (parent instanceof DataValue.Mapping object) {
            return Optional.ofNullable(object.entries().get(segment));
        }
        if (parent instanceof DataValue.Sequence list) {
            return index(segment, list.values().size() - 1).map(list.values()::get);
        }
        return Optional.empty();
    }

    /** The number that a segment means in a list, if it is one and is not above the highest. */
    static Optional<Integer> index(String segment, int highest) {
        boolean number = !segment.isEmpty()
                && segment.length() <= 9
                && segment.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && (segment.length() == 1 || segment.charAt(0) != '0');
        return number ? Optional.of(Integer.parseInt(segment)).filter(index -> index <= highest) : Optional.empty();
    }

    /**
     * Every place in a document.
     *
     * @param document the document
     * @return the paths of all objects, lists and values in it, in its order
     */
    public static List<ModelPath> all(DataValue document) {
        List<ModelPath> paths = new ArrayList<>();
        collect(document, ModelPath.root(), paths);
        return paths;
    }

    private static void collect(DataValue value, ModelPath path, List<ModelPath> paths) {
        paths.add(path);
        if (value instanceof DataValue.Mapping object) {
            object.entries().forEach((name, member) -> collect(member, path.child(name), paths));
        } else if (value instanceof DataValue.Sequence list) {
            for (int i = 0; i < list.values().size(); i++) {
                collect(list.values().get(i), path.child(i), paths);
            }
        }
    }

    /**
     * Where two documents differ.
     *
     * @param one a document
     * @param other another
     * @return the paths of values that differ and of members that only one has; of a list whose lengths differ, the path
     *     of the list, since there is no telling which item was left out
     */
    public static List<ModelPath> differences(DataValue one, DataValue other) {
        List<ModelPath> paths = new ArrayList<>();
        compare(one, other, ModelPath.root(), paths);
        return paths;
    }

    private static void compare(DataValue one, DataValue other, ModelPath path, List<ModelPath> paths) {
        if (one.equals(other)) {
            return;
        }
        if (one instanceof DataValue.Mapping first && other instanceof DataValue.Mapping second) {
            compareMembers(first.entries(), second.entries(), path, paths);
        } else if (one instanceof DataValue.Sequence first
                && other instanceof DataValue.Sequence second
                && first.values().size() == second.values().size()) {
            for (int i = 0; i < first.values().size(); i++) {
                compare(first.values().get(i), second.values().get(i), path.child(i), paths);
            }
        } else {
            paths.add(path);
        }
    }

    private static void compareMembers(
            Map<String, DataValue> one, Map<String, DataValue> other, ModelPath path, List<ModelPath> paths) {
        Set<String> names = new LinkedHashSet<>(one.keySet());
        names.addAll(other.keySet());
        for (String name : names) {
            DataValue first = one.get(name);
            DataValue second = other.get(name);
            if (first == null || second == null) {
                paths.add(path.child(name));
            } else {
                compare(first, second, path.child(name), paths);
            }
        }
    }
}
