package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.HashMap;
import java.util.Map;

/** Two evaluations of one year at one stage by one evaluator. */
final class EvaluationDuplicate extends StandardRule {

    EvaluationDuplicate() {
        super(error("evaluation.duplicate", "0.1.0").addReferences(Sources.DOCUMENT));
    }

    @Override
    public void check(RuleContext context) {
        Map<PlacedEvaluation.Key, ModelPath> firstPlaces = new HashMap<>();
        for (PlacedEvaluation evaluation : Evaluations.in(context)) {
            PlacedEvaluation.Key key = evaluation.key();
            ModelPath first = firstPlaces.putIfAbsent(key, evaluation.path());
            if (first != null) {
                context.report(evaluation.path(), finding -> {
                    finding.argument("fiscalYear", key.year().getValue())
                            .argument("stage", key.stage().name())
                            .argument("first", first.toString());
                    key.evaluator().ifPresent(evaluator -> finding.argument("evaluator", evaluator));
                });
            }
        }
    }
}
