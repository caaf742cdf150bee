package io.github.keikaku.plan.rules.document;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.finding.ModelPath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Goes through every object of a plan in the order of the document, in linear time and with no stack however deep the
 * plan is.
 */
public final class PlanWalk {

    private static final ClassValue<Set<ObjectType<?>>> LEADING_TO = new ClassValue<>() {
        @Override
        protected Set<ObjectType<?>> computeValue(Class<?> type) {
            return ObjectTypes.leadingTo(type);
        }
    };

    private PlanWalk() {}

    /**
     * Visits all objects of one type, wherever they are. Where they may be anywhere, {@link PlanObjects} is cheaper.
     *
     * @param <T> the type
     * @param plan the plan
     * @param type the type: statements, links, source references, elements
     * @param visitor is given each object with its path
     */
    public static <T> void each(Plan plan, Class<T> type, BiConsumer<T, ModelPath> visitor) {
        Set<ObjectType<?>> leading = LEADING_TO.get(type);
        for (PlanNode<?> node = PlanNode.of(plan); node != null; node = node.next(leading::contains)) {
            if (type.isInstance(node.object())) {
                visitor.accept(type.cast(node.object()), node.path());
            }
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
}
