package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.Level;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Excerpt;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.List;
import java.util.Optional;

/** An entry for an element of a level that is not evaluated. Silent where the plan does not say which levels are. */
final class EntryLevel extends StandardRule {

    EntryLevel() {
        super(warning("evaluation.entry.level", "0.1.0")
                // What a row on another level leaves blank is not missing there.
                .addImplies(
                        "evaluation.grade.missing",
                        "evaluation.policy.missing",
                        "evaluation.outcome.missing",
                        "evaluation.challenge.missing")
                .addReferences(Sources.KIYOSE_SHEET + "（具体的な取組の評価）"));
    }

    @Override
    public void check(RuleContext context) {
        List<String> evaluated = context.getPlan().getLevels().stream()
                .filter(Level::isEvaluated)
                .map(Level::getId)
                .toList();
        if (evaluated.isEmpty()) {
            return;
        }
        Evaluations.eachEntry(context, entry -> {
            Optional<String> level = entry.placedElement()
                    .map(PlacedElement::getElement)
                    .map(PlanElement::getLevel)
                    .filter(id -> !evaluated.contains(id))
                    .filter(id -> context.getIndex().findLevel(id).isPresent());
            level.ifPresent(id -> context.report(
                    entry.path().child("element"),
                    finding -> finding.argument("element", entry.element())
                            .argument("level", id)
                            .argument("allowed", Excerpt.of(evaluated))));
        });
    }
}
