package io.github.keikaku.plan.rules.document;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.ModelPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * What one walk through all objects of a plan found, for all the rules that look for things wherever they are. Walking a
 * large plan costs more than most rules do, and so does holding on to its objects, so only those of some types are kept.
 * For one thread.
 */
public final class PlanObjects {

    private final Map<Class<?>, List<PlanNode<?>>> kept = new HashMap<>();
    private final List<PlanNode<?>> firstsByDepth = new ArrayList<>();
    private final TextSearch texts;

    private PlanObjects(Set<Class<?>> types, ToIntFunction<String> look) {
        types.forEach(type -> kept.put(type, new ArrayList<>()));
        this.texts = new TextSearch(look);
    }

    /**
     * Walks through a plan, in linear time and with no stack however deep it is.
     *
     * @param plan the plan
     * @param types the types of objects that will be asked for
     * @param look is given each text once, and marks what is to be looked at more closely; 0 for a text that is not
     * @return what was found
     */
    public static PlanObjects of(Plan plan, Set<Class<?>> types, ToIntFunction<String> look) {
        PlanObjects objects = new PlanObjects(types, look);
        for (PlanNode<?> node = PlanNode.of(plan); node != null; node = node.next(type -> true)) {
            objects.visit(node);
        }
        return objects;
    }

    private void visit(PlanNode<?> node) {
        if (node.depth() == firstsByDepth.size()) {
            firstsByDepth.add(node);
        }
        List<PlanNode<?>> ofType = kept.get(node.type());
        if (ofType != null) {
            ofType.add(node);
        }
        texts.visit(node);
    }

    /**
     * Visits all objects of one type, in the order of the document.
     *
     * @param <T> the type
     * @param type one of the types that were to be kept
     * @param visitor is given each object, and its path where it asks for it
     */
    public <T> void each(Class<T> type, BiConsumer<T, Supplier<ModelPath>> visitor) {
        for (PlanNode<?> node : nodesOf(type)) {
            visitor.accept(type.cast(node.object()), node::path);
        }
    }

    /**
     * Visits the objects of a type that stand right in an object of another, in the order of the document.
     *
     * @param holder the type of the object around
     * @param type one of the types that were to be kept
     * @param visitor is given each with the object around it
     * @param <H> the type of the object around
     * @param <T> the type of the objects
     */
    public <H, T> void eachIn(Class<H> holder, Class<T> type, BiConsumer<H, T> visitor) {
        for (PlanNode<?> node : nodesOf(type)) {
            PlanNode<?> around = node.parent();
            if (around != null && holder.isInstance(around.object())) {
                visitor.accept(holder.cast(around.object()), type.cast(node.object()));
            }
        }
    }

    private List<PlanNode<?>> nodesOf(Class<?> type) {
        List<PlanNode<?>> nodes = kept.get(type);
        if (nodes == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " was not kept, only " + kept.keySet());
        }
        return nodes;
    }

    /**
     * The texts that were marked.
     *
     * @return the texts, object by object in the order of the document
     */
    public List<PlacedText> getMarkedTexts() {
        return Collections.unmodifiableList(texts.getFound());
    }

    /**
     * Looks for an object that lies too deep.
     *
     * @param limit how many objects may lie inside one another below the plan
     * @return the path of the first object beyond the limit
     */
    public Optional<ModelPath> findDeeperThan(int limit) {
        // The first beyond a limit is the first right behind it.
        int depth = limit + 1;
        return depth < firstsByDepth.size()
                ? Optional.of(firstsByDepth.get(depth).path())
                : Optional.empty();
    }
}
