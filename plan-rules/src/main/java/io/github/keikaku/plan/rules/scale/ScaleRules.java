package io.github.keikaku.plan.rules.scale;

import io.github.keikaku.plan.rules.Rule;
import java.util.List;

/** The rules on scales. */
public final class ScaleRules {

    private ScaleRules() {}

    /**
     * The rules of this group.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return List.of(new GradeDuplicate(), new PolicyDuplicate(), new CanonicalMissing());
    }
}
