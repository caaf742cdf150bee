package io.github.keikaku.plan.rules.internal;

import java.util.ArrayList;
import java.util.List;

/** Keeps the arguments of a finding short enough to read, however bad the data is. */
public final class Excerpt {

    private static final int MOST = 10;

    private Excerpt() {}

    /**
     * The beginning of a list.
     *
     * @param texts any texts
     * @return all of them, or the first ten followed by an ellipsis
     */
    public static List<String> of(List<String> texts) {
        if (texts.size() <= MOST) {
            return texts;
        }
        List<String> first = new ArrayList<>(texts.subList(0, MOST));
        first.add("…");
        return first;
    }
}
