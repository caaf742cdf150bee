package io.github.keikaku.plan.testkit.compliance;

import java.util.ArrayList;
import java.util.List;

/** What one check has against a format; beyond some, more of the same is only counted. */
public final class Problems {

    private static final int SHOWN = 10;

    private final List<String> descriptions = new ArrayList<>();
    private int unshown;

    /** No problem so far. */
    public Problems() {}

    /**
     * Notes a problem.
     *
     * @param description what is wrong, where, and what is promised
     */
    public void add(String description) {
        if (descriptions.size() < SHOWN) {
            descriptions.add(description);
        } else {
            unshown++;
        }
    }

    /**
     * Notes a problem unless all is well.
     *
     * @param isWell whether the promise was kept
     * @param description what is wrong if not
     */
    public void expect(boolean isWell, String description) {
        if (!isWell) {
            add(description);
        }
    }

    /**
     * The problems.
     *
     * @return a description each, the last of which may count the rest
     */
    public List<String> getDescriptions() {
        List<String> all = new ArrayList<>(descriptions);
        if (unshown > 0) {
            all.add("and " + unshown + " more of the kind");
        }
        return all;
    }
}
