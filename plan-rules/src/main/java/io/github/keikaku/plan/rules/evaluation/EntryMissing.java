package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.Level;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.common.LinkType;
import io.github.keikaku.plan.model.evaluation.EvaluationCoverage;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Sources;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An element that an evaluation of all elements leaves out. A hole in a sheet that is there is no matter of what an
 * excerpt leaves out, so excerpts are checked too.
 *
 * <p>Silent where an entry names an element that is unknown, on a level that is not evaluated, or has an entry already:
 * the element that seems to be left out may be the one that was meant. Silent also on a sheet without any entry, of
 * which nothing was transcribed.
 */
final class EntryMissing extends StandardRule {

    EntryMissing() {
        super(warning("evaluation.entry.missing", "0.1.0").addReferences(Sources.KIYOSE_SHEET + "（全39取組の評価）"));
    }

    @Override
    public void check(RuleContext context) {
        Map<PlacedEvaluation.Key, List<PlacedEvaluation>> sheets = Evaluations.in(context).stream()
                .collect(Collectors.groupingBy(
                        PlacedEvaluation::key, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        Lifetimes lifetimes = Lifetimes.of(Evaluations.in(context));
        List<PlacedElement> expected = context.getIndex().getElements().stream()
                .filter(placed -> isEvaluated(context, placed.getElement()))
                .toList();
        for (List<PlacedEvaluation> parts : sheets.values()) {
            check(context, parts, expected, lifetimes);
        }
    }

    /** Looks at all parts of one sheet together; that they stand apart is another finding. */
    private static void check(
            RuleContext context, List<PlacedEvaluation> parts, List<PlacedElement> expected, Lifetimes lifetimes) {
        PlacedEvaluation sheet = parts.get(0);
        Set<String> present = new HashSet<>();
        for (PlacedEvaluation part : parts) {
            for (PlacedEntry entry : part.entries()) {
                boolean due = context.getIndex()
                        .findElement(entry.element())
                        .filter(placed -> isOnEvaluatedLevel(context, placed.getElement()))
                        .isPresent();
                if (!due || !present.add(entry.element())) {
                    return;
                }
            }
        }
        if (present.isEmpty() || sheet.evaluation().getCoverage() != EvaluationCoverage.ALL) {
            return;
        }
        for (PlacedElement placed : expected) {
            String element = placed.getElement().getId();
            if (!present.contains(element) && lifetimes.isRunning(placed, sheet.year()) && present.add(element)) {
                context.report(
                        sheet.path(),
                        finding -> finding.argument("element", element)
                                .argument("fiscalYear", sheet.year().getValue()));
            }
        }
    }

    /** An element printed again (再掲) is evaluated where it stands first. */
    private static boolean isEvaluated(RuleContext context, PlanElement element) {
        return isOnEvaluatedLevel(context, element)
                && element.getLinks().stream().noneMatch(link -> link.getType() == LinkType.REPEATS);
    }

    private static boolean isOnEvaluatedLevel(RuleContext context, PlanElement element) {
        return context.getIndex()
                .findLevel(element.getLevel())
                .filter(Level::isEvaluated)
                .isPresent();
    }
}
