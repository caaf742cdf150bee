package io.github.keikaku.plan.rules.role;

import io.github.keikaku.plan.rules.Rule;
import java.util.List;

/** The rules on the role matrix. */
public final class RoleRules {

    private RoleRules() {}

    /**
     * The rules of this group.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return List.of(
                new CellDuplicate(),
                new CellMissing(),
                new StatementBlank(),
                new StatementDuplicate(),
                new CategoryUncovered(),
                new ActorUnused(),
                new QualifierUnknown());
    }
}
