package io.github.keikaku.plan.model.view;

import io.github.keikaku.plan.model.Level;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.Source;
import io.github.keikaku.plan.model.body.Body;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.role.Actor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A plan made easy to look things up in: the tree walked once, everything that has an id found by it. Building it takes
 * time linear in the size of the plan, and no stack however deep the tree; it can be shared between threads.
 *
 * <p>Where an id stands twice, which a rule reports, looking it up gives the first.
 */
public final class PlanIndex {

    private final Plan plan;
    private final List<PlacedElement> elements;
    private final Map<String, PlacedElement> elementsById;
    private final List<PlacedElement> shadowed;
    private final Map<String, Level> levels;
    private final Map<String, Indicator> indicators;
    private final Map<String, Actor> actors;
    private final Map<String, Body> bodies;
    private final Map<String, Source> sources;

    private PlanIndex(Plan plan) {
        this.plan = plan;
        this.elements = Collections.unmodifiableList(walk(plan));
        this.elementsById = byId(elements, placed -> placed.getElement().getId());
        this.shadowed = elementsById.size() == elements.size() ? List.of() : findShadowed();
        this.levels = byId(plan.getLevels(), Level::getId);
        this.indicators = byId(plan.getIndicators(), Indicator::getId);
        this.actors = byId(plan.getActors(), Actor::getId);
        this.bodies = byId(plan.getBodies(), Body::getId);
        this.sources = byId(plan.getSources(), Source::getId);
    }

    /**
     * Indexes a plan.
     *
     * @param plan the plan
     * @return its index
     */
    public static PlanIndex of(Plan plan) {
        return new PlanIndex(plan);
    }

    /**
     * The plan that was indexed.
     *
     * @return the plan
     */
    public Plan getPlan() {
        return plan;
    }

    /**
     * Every element of every tree, each before what is below it.
     *
     * @return the elements in the order of the document
     */
    public List<PlacedElement> getElements() {
        return elements;
    }

    /**
     * The elements of one level.
     *
     * @param level the id of a level
     * @return its elements in the order of the document
     */
    public List<PlacedElement> getElementsOfLevel(String level) {
        return elements.stream()
                .filter(placed -> placed.getElement().getLevel().equals(level))
                .toList();
    }

    /**
     * The element of an id.
     *
     * @param id the id of an element
     * @return the element with its place
     */
    public Optional<PlacedElement> findElement(String id) {
        return Optional.ofNullable(elementsById.get(id));
    }

    /**
     * The elements that cannot be found by their id, as another one before them has it.
     *
     * @return the elements in the order of the document; empty where each id stands once
     */
    public List<PlacedElement> getShadowedElements() {
        return shadowed;
    }

    /**
     * The level of an id.
     *
     * @param id the id of a level
     * @return the level
     */
    public Optional<Level> findLevel(String id) {
        return Optional.ofNullable(levels.get(id));
    }

    /**
     * The indicator of an id.
     *
     * @param id the id of an indicator
     * @return the indicator
     */
    public Optional<Indicator> findIndicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /**
     * The actor of an id.
     *
     * @param id the id of an actor
     * @return the actor
     */
    public Optional<Actor> findActor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /**
     * The body of an id.
     *
     * @param id the id of a body
     * @return the body
     */
    public Optional<Body> findBody(String id) {
        return Optional.ofNullable(bodies.get(id));
    }

    /**
     * The source of an id.
     *
     * @param id the id of a source
     * @return the source
     */
    public Optional<Source> findSource(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    private static List<PlacedElement> walk(Plan plan) {
        List<PlacedElement> walked = new ArrayList<>();
        Deque<PlacedElement> ahead = new ArrayDeque<>();
        push(ahead, null, plan.getElements(), ModelPath.root().child("elements"));
        while (!ahead.isEmpty()) {
            PlacedElement next = ahead.pop();
            walked.add(next);
            List<PlanElement> children = next.getElement().getChildren();
            if (!children.isEmpty()) {
                push(ahead, next, children, next.getPath().child("children"));
            }
        }
        return walked;
    }

    private static void push(
            Deque<PlacedElement> ahead, @Nullable PlacedElement parent, List<PlanElement> siblings, ModelPath list) {
        for (int i = siblings.size() - 1; i >= 0; i--) {
            ahead.push(new PlacedElement(siblings.get(i), parent, list, i));
        }
    }

    private List<PlacedElement> findShadowed() {
        Set<String> seen = new HashSet<>();
        return elements.stream()
                .filter(placed -> !seen.add(placed.getElement().getId()))
                .toList();
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        Map<String, T> found = new HashMap<>(2 * things.size());
        for (T thing : things) {
            found.putIfAbsent(id.apply(thing), thing);
        }
        return found;
    }
}
