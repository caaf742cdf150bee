package io.github.keikaku.plan.model.view;

import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.finding.ModelPath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An element together with its place in the tree of its plan. */
public final class PlacedElement {

    private final PlanElement element;
    private final @Nullable PlacedElement parent;

    /** The path of its siblings, which share it: few ask where an element stands, and large plans have many. */
    private final ModelPath list;

    private final int index;
    private final int depth;

    PlacedElement(PlanElement element, @Nullable PlacedElement parent, ModelPath list, int index) {
        this.element = element;
        this.parent = parent;
        this.list = list;
        this.index = index;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    /**
     * The element.
     *
     * @return the element itself
     */
    public PlanElement getElement() {
        return element;
    }

    /**
     * What the element stands under.
     *
     * @return its parent, or empty for a root of the tree
     */
    public Optional<PlacedElement> getParent() {
        return Optional.ofNullable(parent);
    }

    /**
     * Where the element stands in the canonical document.
     *
     * @return its path, such as {@code /elements/0/children/2}
     */
    public ModelPath getPath() {
        return list.child(index);
    }

    /**
     * How far below the roots the element stands.
     *
     * @return 0 for a root, 1 for its children, and so on
     */
    public int getDepth() {
        return depth;
    }

    /**
     * The way from the root of the tree to the element.
     *
     * @return the elements from the root to this one, both included
     */
    public List<PlacedElement> getPathFromRoot() {
        Deque<PlacedElement> way = new ArrayDeque<>();
        PlacedElement step = this;
        while (step != null) {
            way.addFirst(step);
            step = step.parent;
        }
        return List.copyOf(way);
    }

    @Override
    public String toString() {
        return element.getId() + " at " + getPath();
    }
}
