package io.github.keikaku.plan.rules.body;

import io.github.keikaku.plan.rules.Rule;
import java.util.List;

/** The rules on bodies and milestones. */
public final class BodyRules {

    private BodyRules() {}

    /**
     * The rules of this group.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return List.of(new ParentCycle(), new TierParent(), new MembershipCount(), new MilestoneOrder());
    }
}
