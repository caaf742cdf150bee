package io.github.keikaku.plan.io.binding;

import io.github.keikaku.plan.model.finding.ModelPath;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a walk through a document is. Costs nothing until somebody asks for the path. */
public final class PathStack {

    /** Beyond this, paths would fill memory: two hundred findings may lie below names of a million characters each. */
    private static final int LONGEST = 10_000;

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
     * Whether the walk is at the document itself.
     *
     * @return true before the first step and after the last
     */
    public boolean isRoot() {
        return depth == 0;
    }

    /**
     * Where the walk is.
     *
     * @return the path; of names that are longer than 10,000 characters together, as far as they are not
     */
    public ModelPath path() {
        ModelPath path = ModelPath.root();
        int length = 0;
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            length += name == null ? 0 : name.length();
            if (length > LONGEST) {
                return path;
            }
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
