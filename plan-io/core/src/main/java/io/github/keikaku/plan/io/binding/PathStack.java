package io.github.keikaku.plan.io.binding;

import io.github.keikaku.plan.model.finding.ModelPath;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a walk through a document is. Costs nothing until somebody asks for the path. */
public final class PathStack {

    private @Nullable String[] names = new String[16];
    private int[] indexes = new int[16];
    private int depth;

    /** At the root of the document. */
    public PathStack() {}

    /**
     * Goes down to a member.
     *
     * @param name its name
     */
    public void enter(String name) {
        grow();
        names[depth++] = name;
    }

    /**
     * Goes down to an item.
     *
     * @param index its index, from 0
     */
    public void enter(int index) {
        grow();
        names[depth] = null;
        indexes[depth++] = index;
    }

    /** Goes back up. */
    public void leave() {
        depth--;
    }

    /**
     * Where the walk is.
     *
     * @return the path
     */
    public ModelPath path() {
        ModelPath path = ModelPath.root();
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            path = name == null ? path.child(indexes[i]) : path.child(name);
        }
        return path;
    }

    private void grow() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indexes = Arrays.copyOf(indexes, 2 * depth);
        }
    }
}
