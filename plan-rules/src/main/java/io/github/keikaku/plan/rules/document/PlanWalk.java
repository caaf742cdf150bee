package io.github.keikaku.plan.rules.document;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.finding.ModelPath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Goes through every object of a plan in the order of the document, in linear time and with no stack however deep the
 * plan is.
 */
public final class PlanWalk {

    private PlanWalk() {}

    /**
     * Visits all objects of one type, wherever they are.
     *
     * @param <T> the type
     * @param plan the plan
     * @param type the type: statements, links, source references, elements
     * @param visitor is given each object with its path
     */
    public static <T> void each(Plan plan, Class<T> type, BiConsumer<T, ModelPath> visitor) {
        Deque<Node<?>> ahead = start(plan);
        while (!ahead.isEmpty()) {
            Node<?> node = ahead.pop();
            if (type.isInstance(node.object)) {
                visitor.accept(type.cast(node.object), node.path);
            }
            node.pushNested(ahead);
        }
    }

    /**
     * Visits the items of one list.
     *
     * @param <T> the type of the items
     * @param items the list
     * @param list the path of the list
     * @param visitor is given each item with its path
     */
    public static <T> void list(List<T> items, ModelPath list, BiConsumer<T, ModelPath> visitor) {
        for (int i = 0; i < items.size(); i++) {
            visitor.accept(items.get(i), list.child(i));
        }
    }

    /**
     * Looks for an object that lies too deep.
     *
     * @param plan the plan
     * @param limit how many objects may lie inside one another below the plan
     * @return the path of the first object beyond the limit
     */
    public static Optional<ModelPath> findDeeperThan(Plan plan, int limit) {
        Deque<Node<?>> ahead = start(plan);
        while (!ahead.isEmpty()) {
            Node<?> node = ahead.pop();
            if (node.depth > limit) {
                return Optional.of(node.path);
            }
            node.pushNested(ahead);
        }
        return Optional.empty();
    }

    /**
     * The element that something stands in.
     *
     * @param plan the plan
     * @param path any path
     * @return the innermost element on the way, the path's own object included
     */
    public static Optional<PlanElement> elementAround(Plan plan, ModelPath path) {
        List<String> segments = path.getSegments();
        List<PlanElement> siblings = plan.getElements();
        String list = "elements";
        Optional<PlanElement> around = Optional.empty();
        for (int i = 0; i + 1 < segments.size() && segments.get(i).equals(list); i += 2) {
            int index = DocumentOrder.number(segments.get(i + 1));
            if (index >= siblings.size()) {
                return Optional.empty();
            }
            PlanElement element = siblings.get(index);
            around = Optional.of(element);
            siblings = element.getChildren();
            list = "children";
        }
        return around;
    }

    private static Deque<Node<?>> start(Plan plan) {
        Deque<Node<?>> ahead = new ArrayDeque<>();
        ahead.push(new Node<>(ObjectTypes.PLAN, plan, ModelPath.root(), 0));
        return ahead;
    }

    private record Node<T>(ObjectType<T> type, T object, ModelPath path, int depth) {

        void pushNested(Deque<Node<?>> ahead) {
            List<ObjectType.Nested<T, ?>> nested = type.getNested();
            for (int i = nested.size() - 1; i >= 0; i--) {
                push(nested.get(i), ahead);
            }
        }

        private <C> void push(ObjectType.Nested<T, C> member, Deque<Node<?>> ahead) {
            List<C> objects = member.objects().apply(object);
            if (objects.isEmpty()) {
                return;
            }
            ObjectType<C> childType = member.type().get();
            ModelPath child = path.child(member.name());
            for (int i = objects.size() - 1; i >= 0; i--) {
                ahead.push(new Node<>(childType, objects.get(i), member.isList() ? child.child(i) : child, depth + 1));
            }
        }
    }
}
