package io.github.keikaku.plan.rules.structure;

import io.github.keikaku.plan.rules.Rule;
import java.util.List;

/** The rules on the tree of a plan. */
public final class StructureRules {

    private StructureRules() {}

    /**
     * The rules of this group.
     *
     * @return the rules, those first on which others stand
     */
    public static List<Rule> all() {
        return List.of(
                new IdDuplicate(),
                new LevelUnknown(),
                new LevelCycle(),
                new LevelParent(),
                new LevelUnused(),
                new BranchEmpty(),
                new TitleBlank(),
                new TitleDuplicate(),
                new NumberDuplicate(),
                new NumberGap(),
                new GoalMissing());
    }
}
