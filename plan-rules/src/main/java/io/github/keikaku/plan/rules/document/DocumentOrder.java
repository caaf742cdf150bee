package io.github.keikaku.plan.rules.document;

import io.github.keikaku.plan.model.finding.ModelPath;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Paths in the order of the canonical document: members as they are written, items by their number. */
public final class DocumentOrder {

    private DocumentOrder() {}

    /**
     * Sorts things by where they stand in the document; an object comes before what is in it.
     *
     * @param <T> what to sort
     * @param things the things
     * @param path the path of a thing, whether there is something at it or not
     * @param ties the order of things at one path
     * @return the things in order
     */
    public static <T> List<T> sort(List<T> things, Function<T, ModelPath> path, Comparator<T> ties) {
        Comparator<Placed<T>> byPlace = Placed::compareTo;
        return things.stream()
                .map(thing -> new Placed<>(thing, path.apply(thing)))
                .sorted(byPlace.thenComparing(Placed::getThing, ties))
                .map(Placed::getThing)
                .toList();
    }

    private static int[] keyOf(List<String> segments) {
        int[] key = new int[segments.size()];
        PathTypes types = new PathTypes();
        for (int i = 0; i < key.length; i++) {
            String segment = segments.get(i);
            ObjectType<?> type = types.getObject();
            key[i] = type == null ? number(segment) : type.rankOf(segment);
            types.enter(segment);
        }
        return key;
    }

    /**
     * The object that a path is about.
     *
     * @param path the path of an object or of a member of one, such as {@code /elements/3/title}
     * @return the path of the innermost object, such as {@code /elements/3}
     */
    public static ModelPath objectOf(ModelPath path) {
        List<String> segments = path.getSegments();
        PathTypes types = new PathTypes();
        int beyond = 0;
        for (String segment : segments) {
            types.enter(segment);
            beyond = types.getObject() == null ? beyond + 1 : 0;
        }
        ModelPath object = path;
        for (int i = 0; i < beyond; i++) {
            object = object.getParent().orElseThrow();
        }
        return object;
    }

    /** The index that a segment writes; greater than any for one that writes none. */
    static int number(String segment) {
        int number = segment.isEmpty() ? Integer.MAX_VALUE : 0;
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c < '0' || c > '9' || i >= 9) {
                return Integer.MAX_VALUE;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /** A thing with its place as numbers: of members the rank in their object, of items the index. */
    private static final class Placed<T> {

        private final T thing;
        private final List<String> segments;
        private final int[] key;

        Placed(T thing, ModelPath path) {
            this.thing = thing;
            this.segments = path.getSegments();
            this.key = keyOf(segments);
        }

        T getThing() {
            return thing;
        }

        /** What the document does not know comes last, by name; a whole comes before its parts. */
        int compareTo(Placed<T> other) {
            int common = Math.min(key.length, other.key.length);
            for (int i = 0; i < common; i++) {
                int order = Integer.compare(key[i], other.key[i]);
                if (order == 0 && key[i] == Integer.MAX_VALUE) {
                    order = segments.get(i).compareTo(other.segments.get(i));
                }
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(key.length, other.key.length);
        }
    }

    /** Which type of object one is in, segment by segment. */
    private static final class PathTypes {

        private @Nullable ObjectType<?> object = ObjectTypes.PLAN;
        private @Nullable ObjectType<?> items;

        /** The type of the object that the segments so far lead to; null for a list or a plain value. */
        @Nullable
        ObjectType<?> getObject() {
            return object;
        }

        void enter(String segment) {
            ObjectType.Nested<?, ?> nested = object == null ? null : object.findNested(segment);
            ObjectType<?> inside = nested == null ? null : nested.type().get();
            object = nested == null || nested.isList() ? items : inside;
            items = nested != null && nested.isList() ? inside : null;
        }
    }
}
