package io.github.keikaku.plan.rules.law;

import io.github.keikaku.plan.rules.Rule;
import java.util.List;

/** The rules on what laws ask of a plan. */
public final class LawRules {

    private LawRules() {}

    /**
     * The rules of this group.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return List.of(new WelfareItemMissing(), new WelfareItemsUndeclared());
    }
}
