package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.Level;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Excerpt;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        Set<String> others =
                context.getPlan().getLevels().stream().map(Level::getId).collect(Collectors.toSet());
        evaluated.forEach(others::remove);
        if (evaluated.isEmpty() || others.isEmpty()) {
            return;
        }
        Evaluations.eachEntry(context, entry -> {
            Optional<PlacedElement> placed = entry.placedElement();
            if (placed.isPresent() && others.contains(placed.get().getElement().getLevel())) {
                context.report(
                        entry.path().child("element"),
                        finding -> finding.argument("element", entry.element())
                                .argument("level", placed.get().getElement().getLevel())
                                .argument("allowed", Excerpt.of(evaluated)));
            }
        });
    }
}
