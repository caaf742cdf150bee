package io.github.keikaku.plan.rules.document;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.ModelPath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Every object of a plan, found in one walk for all the rules that look for objects wherever they are. Walking a large
 * plan costs more than most rules do. For one thread.
 */
public final class PlanObjects {

    private final List<PlanNode<?>> nodes = new ArrayList<>();
    private final Map<Class<?>, List<PlanNode<?>>> nodesByType = new HashMap<>();

    private PlanObjects() {}

    /**
     * Walks through a plan, in linear time and with no stack however deep it is.
     *
     * @param plan the plan
     * @return its objects
     */
    public static PlanObjects of(Plan plan) {
        PlanObjects objects = new PlanObjects();
        Deque<PlanNode<?>> ahead = new ArrayDeque<>();
        ahead.push(PlanNode.of(plan));
        while (!ahead.isEmpty()) {
            PlanNode<?> node = ahead.pop();
            objects.nodes.add(node);
            objects.nodesByType
                    .computeIfAbsent(node.type(), type -> new ArrayList<>())
                    .add(node);
            node.pushNested(ahead, type -> true);
        }
        return objects;
    }

    /**
     * Visits all objects of one type, in the order of the document.
     *
     * @param <T> the type
     * @param type a type of the model: statements, links, source references, elements
     * @param visitor is given each object with its path
     */
    public <T> void each(Class<T> type, BiConsumer<T, Supplier<ModelPath>> visitor) {
        for (PlanNode<?> node : nodesByType.getOrDefault(type, List.of())) {
            visitor.accept(type.cast(node.object()), node::path);
        }
    }

    /**
     * Visits the objects of a type that stand right in an object of another, in the order of the document.
     *
     * @param holder the type of the object around
     * @param type the type of the objects
     * @param visitor is given each with the object around it
     * @param <H> the type of the object around
     * @param <T> the type of the objects
     */
    public <H, T> void eachIn(Class<H> holder, Class<T> type, BiConsumer<H, T> visitor) {
        for (PlanNode<?> node : nodesByType.getOrDefault(type, List.of())) {
            PlanNode<?> around = node.parent();
            if (around != null && holder.isInstance(around.object())) {
                visitor.accept(holder.cast(around.object()), type.cast(node.object()));
            }
        }
    }

    /**
     * Looks at every text, object by object in the order of the document.
     *
     * @param look is given each text once, and marks what is to be looked at more closely; 0 for a text that is not
     * @return the marked texts
     */
    public List<PlacedText> findTexts(ToIntFunction<String> look) {
        TextSearch search = new TextSearch(look);
        nodes.forEach(search::visit);
        return search.getFound();
    }

    /**
     * Looks for an object that lies too deep.
     *
     * @param limit how many objects may lie inside one another below the plan
     * @return the path of the first object beyond the limit
     */
    public Optional<ModelPath> findDeeperThan(int limit) {
        return nodes.stream().filter(node -> node.depth() > limit).findFirst().map(PlanNode::path);
    }
}
