package io.github.keikaku.plan.rules.document;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.ModelPath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An object of a plan where it stands. Its path is made when somebody asks: most walks pass by most objects. */
final class PlanNode<T> {

    private final ObjectType<T> type;
    private final T object;
    private final @Nullable PlanNode<?> parent;
    private final String member;
    private final int index;
    private final int depth;
    private @Nullable ModelPath path;
    private int memberReached;
    private int itemReached;

    /** The index is -1 where the member is no list. */
    private PlanNode(ObjectType<T> type, T object, @Nullable PlanNode<?> parent, String member, int index) {
        this.type = type;
        this.object = object;
        this.parent = parent;
        this.member = member;
        this.index = index;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    static PlanNode<Plan> of(Plan plan) {
        return new PlanNode<>(ObjectTypes.PLAN, plan, null, "", -1);
    }

    Class<T> type() {
        return type.getType();
    }

    List<TextMember<?>> texts() {
        return type.getTexts();
    }

    T object() {
        return object;
    }

    @Nullable
    PlanNode<?> parent() {
        return parent;
    }

    /** The object around it in whose list of this name it is, and so on outwards; itself where it is in none. */
    PlanNode<?> outermost(String list) {
        PlanNode<?> node = this;
        while (node.parent != null && node.member.equals(list)) {
            node = node.parent;
        }
        return node;
    }

    /** How many objects lie around it. */
    int depth() {
        return depth;
    }

    ModelPath path() {
        return path == null ? makePath() : path;
    }

    private ModelPath makePath() {
        Deque<PlanNode<?>> pathless = new ArrayDeque<>();
        ModelPath made = ModelPath.root();
        for (PlanNode<?> node = this; node.parent != null; node = node.parent) {
            if (node.path != null) {
                made = node.path;
                break;
            }
            pathless.push(node);
        }
        for (PlanNode<?> node : pathless) {
            ModelPath child = made.child(node.member);
            made = node.index < 0 ? child : child.child(node.index);
            node.path = made;
        }
        return made;
    }

    /**
     * The object that comes next in the document, below objects of the types that count. Goes on from where it was, so
     * each node is asked once; on its way back it finds the rest of those around it.
     */
    @Nullable
    PlanNode<?> next(Predicate<ObjectType<?>> counts) {
        PlanNode<?> next = null;
        for (PlanNode<?> node = this; node != null && next == null; node = node.parent) {
            next = node.nextChild(counts);
        }
        return next;
    }

    private @Nullable PlanNode<?> nextChild(Predicate<ObjectType<?>> counts) {
        List<ObjectType.Nested<T, ?>> nested = type.getNested();
        PlanNode<?> child = null;
        while (child == null && memberReached < nested.size()) {
            child = childIn(nested.get(memberReached), counts);
            if (child == null) {
                memberReached++;
                itemReached = 0;
            }
        }
        return child;
    }

    private <C> @Nullable PlanNode<C> childIn(ObjectType.Nested<T, C> nested, Predicate<ObjectType<?>> counts) {
        if (itemReached == 1 && !nested.isList()) {
            return null;
        }
        List<C> objects = nested.objects().apply(object);
        if (itemReached == objects.size() || !counts.test(nested.type().get())) {
            return null;
        }
        int item = itemReached++;
        return new PlanNode<>(nested.type().get(), objects.get(item), this, nested.name(), nested.isList() ? item : -1);
    }
}
