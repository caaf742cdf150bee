package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.rules.Rule;
import java.util.List;

/** The rules on evaluations. */
public final class EvaluationRules {

    private EvaluationRules() {}

    /**
     * The rules of this group.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return List.of(
                new YearOutsidePlan(),
                new YearMissing(),
                new EvaluationDuplicate(),
                new EntryDuplicate(),
                new EntryMissing(),
                new EntryLevel(),
                new GradeMissing(),
                new GradeUnknown(),
                new PolicyMissing(),
                new PolicyUnknown(),
                new GradePolicyInconsistent(),
                new GradePolicyUnaddressed(),
                new PriorityStalled(),
                new OutcomeMissing(),
                new ChallengeMissing(),
                new NotImplementedWithOutcome(),
                new StagesDiffer(),
                new TextDuplicate());
    }
}
