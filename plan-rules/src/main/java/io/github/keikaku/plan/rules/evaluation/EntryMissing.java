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
import java.util.Optional;
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
        Map<String, PlacedElement> evaluated = evaluatedElements(context);
        for (List<PlacedEvaluation> parts : sheets.values()) {
            Optional<Set<String>> present = presentIn(parts, evaluated.keySet());
            boolean complete = parts.get(0).evaluation().getCoverage() == EvaluationCoverage.ALL;
            if (complete && present.filter(ids -> ids.size() < evaluated.size()).isPresent()) {
                report(context, parts.get(0), evaluated, present.get());
            }
        }
    }

    private static Map<String, PlacedElement> evaluatedElements(RuleContext context) {
        Set<String> levels = context.getPlan().getLevels().stream()
                .filter(Level::isEvaluated)
                .map(Level::getId)
                .collect(Collectors.toSet());
        List<PlacedElement> all = context.getIndex().getElements();
        Map<String, PlacedElement> evaluated = new LinkedHashMap<>(2 * all.size());
        for (PlacedElement placed : all) {
            if (levels.contains(placed.getElement().getLevel())) {
                evaluated.putIfAbsent(placed.getElement().getId(), placed);
            }
        }
        return evaluated;
    }

    /**
     * The elements that all parts of one sheet evaluate together; that they stand apart is another finding. Empty where
     * nothing was transcribed, and where an entry is in doubt.
     */
    private static Optional<Set<String>> presentIn(List<PlacedEvaluation> parts, Set<String> evaluated) {
        Set<String> present = parts.get(0).entriesByElement().keySet();
        if (parts.size() > 1) {
            present = new HashSet<>();
            for (PlacedEvaluation part : parts) {
                present.addAll(part.entriesByElement().keySet());
            }
        }
        int entries = parts.stream().mapToInt(part -> part.entries().size()).sum();
        boolean sure = present.size() == entries && evaluated.containsAll(present);
        return sure && !present.isEmpty() ? Optional.of(present) : Optional.empty();
    }

    private static void report(
            RuleContext context, PlacedEvaluation sheet, Map<String, PlacedElement> evaluated, Set<String> present) {
        Lifetimes lifetimes = Lifetimes.of(Evaluations.in(context));
        evaluated.forEach((element, placed) -> {
            if (!present.contains(element)
                    && !isRepeat(placed.getElement())
                    && lifetimes.isRunning(placed, sheet.year())) {
                context.report(
                        sheet.path(),
                        finding -> finding.argument("element", element)
                                .argument("fiscalYear", sheet.year().getValue()));
            }
        });
    }

    /** An element printed again (再掲) is evaluated where it stands first. */
    private static boolean isRepeat(PlanElement element) {
        return element.getLinks().stream().anyMatch(link -> link.getType() == LinkType.REPEATS);
    }
}
