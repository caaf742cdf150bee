package io.github.keikaku.plan.rules;

import io.github.keikaku.plan.rules.body.BodyRules;
import io.github.keikaku.plan.rules.evaluation.EvaluationRules;
import io.github.keikaku.plan.rules.indicator.IndicatorRules;
import io.github.keikaku.plan.rules.law.LawRules;
import io.github.keikaku.plan.rules.plan.PlanRules;
import io.github.keikaku.plan.rules.reference.ReferenceRules;
import io.github.keikaku.plan.rules.role.RoleRules;
import io.github.keikaku.plan.rules.scale.ScaleRules;
import io.github.keikaku.plan.rules.structure.StructureRules;
import io.github.keikaku.plan.rules.text.TextRules;
import io.github.keikaku.plan.rules.transition.TransitionRules;
import java.util.List;
import java.util.stream.Stream;

/** The rules of this library, group by group. */
final class StandardRules {

    private StandardRules() {}

    static List<Rule> all() {
        return Stream.of(
                        StructureRules.all(),
                        ReferenceRules.all(),
                        PlanRules.all(),
                        LawRules.all(),
                        ScaleRules.all(),
                        EvaluationRules.all(),
                        TransitionRules.all(),
                        IndicatorRules.all(),
                        RoleRules.all(),
                        BodyRules.all(),
                        TextRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
