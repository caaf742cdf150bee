package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.evaluation.CanonicalGrade;
import io.github.keikaku.plan.model.evaluation.CanonicalPolicy;
import java.util.EnumSet;
import java.util.Set;

/** Entries for something that fell short of what was planned. */
public final class Shortfall {

    private static final Set<CanonicalGrade> INSUFFICIENT_OR_WORSE =
            EnumSet.of(CanonicalGrade.INSUFFICIENT, CanonicalGrade.NOT_IMPLEMENTED);

    private static final Set<CanonicalPolicy> UNCHANGED = EnumSet.of(CanonicalPolicy.CONTINUE);

    private Shortfall() {}

    /**
     * Whether the result was insufficient, or nothing was done. What was ended did not fall short.
     *
     * @param entry an entry
     * @return true where its grade means so
     */
    public static boolean isIn(PlacedEntry entry) {
        return entry.isGradedOneOf(INSUFFICIENT_OR_WORSE);
    }

    /** Whether it fell short and is to go on as it is. */
    static boolean isStalled(PlacedEntry entry) {
        return isIn(entry) && entry.isToBeOneOf(UNCHANGED);
    }
}
