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
        Set<String> levels = context.getPlan().getLevels().stream()
                .filter(Level::isEvaluated)
                .map(Level::getId)
                .collect(Collectors.toSet());
        long expected = context.getIndex().getElements().stream()
                .filter(placed -> levels.contains(placed.getElement().getLevel()))
                .count();
        for (List<PlacedEvaluation> parts : sheets.values()) {
            boolean complete = parts.get(0).evaluation().getCoverage() == EvaluationCoverage.ALL;
            int entries = parts.stream().mapToInt(part -> part.entries().size()).sum();
            // As many entries as elements leave none out, unless one stands for another: then nothing is sure.
            if (complete && entries > 0 && entries < expected && eachIsEvaluated(parts, levels)) {
                Set<String> present = presentIn(parts);
                if (present.size() == entries) {
                    report(context, parts.get(0), levels, present);
                }
            }
        }
    }

    /** Whether no entry names an element that is unknown or on a level that is not evaluated. */
    private static boolean eachIsEvaluated(List<PlacedEvaluation> parts, Set<String> levels) {
        for (PlacedEvaluation part : parts) {
            for (PlacedEntry entry : part.entries()) {
                Optional<PlacedElement> placed = entry.placedElement();
                if (placed.isEmpty()
                        || !levels.contains(placed.get().getElement().getLevel())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The elements that all parts of one sheet evaluate together; that they stand apart is another finding. */
    private static Set<String> presentIn(List<PlacedEvaluation> parts) {
        return parts.stream()
                .flatMap(part -> part.entries().stream())
                .map(PlacedEntry::element)
                .collect(Collectors.toSet());
    }

    private static void report(RuleContext context, PlacedEvaluation sheet, Set<String> levels, Set<String> present) {
        Lifetimes lifetimes = context.getShared(Lifetimes.class, () -> Lifetimes.of(Evaluations.in(context)));
        Set<String> reported = new HashSet<>();
        for (PlacedElement placed : context.getIndex().getElements()) {
            String element = placed.getElement().getId();
            if (levels.contains(placed.getElement().getLevel())
                    && !present.contains(element)
                    && !isRepeat(placed.getElement())
                    && lifetimes.isRunning(placed, sheet.year())
                    && reported.add(element)) {
                context.report(
                        sheet.path(),
                        finding -> finding.argument("element", element)
                                .argument("fiscalYear", sheet.year().getValue()));
            }
        }
    }

    /** An element printed again (再掲) is evaluated where it stands first. */
    private static boolean isRepeat(PlanElement element) {
        return element.getLinks().stream().anyMatch(link -> link.getType() == LinkType.REPEATS);
    }
}
