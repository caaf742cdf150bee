package io.github.keikaku.plan.rules.transition;

import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.evaluation.CanonicalPolicy;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.difference.NotCompared;
import io.github.keikaku.plan.rules.difference.PlanDifferences;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/**
 * A measure that is evaluated for the first time though last year's sheet set out to cover everything. Announced are
 * measures whose own period begins, that link to what they came of, or that this year's sheet itself calls new. Silent
 * where last year's sheet has none of the measures beside it either, since that branch may not have been transcribed.
 */
final class MeasureUnannounced extends StandardRule {

    MeasureUnannounced() {
        super(info("transition.measure.unannounced", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        History history = History.of(context);
        Set<String> unsure = notCompared(history);
        Map<PlacedElement, Set<String>> siblings = new HashMap<>();
        for (NavigableMap<Integer, Sheet> line : history.lines()) {
            if (line.size() < 2) {
                continue;
            }
            Set<String> seen = new HashSet<>();
            Optional<Sheet> before = Optional.empty();
            for (Sheet sheet : line.values()) {
                if (sheet.isInPlan() && before.isPresent() && isTold(history, before.get(), sheet)) {
                    check(context, before.get(), sheet, seen, unsure, siblings);
                }
                seen.addAll(sheet.appearances().keySet());
                before = Optional.of(sheet);
            }
        }
    }

    private static boolean isTold(History history, Sheet before, Sheet sheet) {
        return before.isComplete() && history.isNext(before.year(), sheet.year());
    }

    private static Set<String> notCompared(History history) {
        Set<String> ids = new HashSet<>();
        history.latest().map(PlanDifferences::getNotCompared).orElse(List.of()).stream()
                .filter(NotCompared::isInNewer)
                .forEach(one -> ids.add(one.getPart().getId()));
        return ids;
    }

    private static void check(
            RuleContext context,
            Sheet before,
            Sheet sheet,
            Set<String> seen,
            Set<String> unsure,
            Map<PlacedElement, Set<String>> siblings) {
        sheet.appearances().forEach((id, now) -> {
            Optional<PlacedElement> placed = context.getIndex().findElement(id);
            if (!seen.contains(id)
                    && !unsure.contains(id)
                    && placed.isPresent()
                    && !isAnnounced(now, placed.get())
                    && isBranchKnown(context, before, placed.get(), siblings)) {
                context.report(
                        now.entry().path(),
                        finding -> finding.argument("element", id)
                                .argument("fiscalYear", now.year())
                                .argument("previousFiscalYear", before.year()));
            }
        });
    }

    private static boolean isAnnounced(Appearance now, PlacedElement placed) {
        boolean begins = placed.getPathFromRoot().stream()
                .flatMap(step -> step.getElement().getPeriod().stream())
                .anyMatch(period ->
                        period.getFrom().compareTo(now.sheet().evaluation().year()) >= 0);
        return begins
                || now.entry().policies().contains(CanonicalPolicy.NEW)
                || placed.getElement().getLinks().stream().anyMatch(PreviousLinks::leadsBack);
    }

    /** Whether last year's sheet has an element under the same parent. */
    private static boolean isBranchKnown(
            RuleContext context, Sheet before, PlacedElement placed, Map<PlacedElement, Set<String>> siblings) {
        return placed
                .getParent()
                .map(parent -> siblings.computeIfAbsent(parent, MeasureUnannounced::childrenOf))
                .orElseGet(() -> idsOf(context.getPlan().getElements()))
                .stream()
                .anyMatch(before.appearances()::containsKey);
    }

    private static Set<String> childrenOf(PlacedElement parent) {
        return idsOf(parent.getElement().getChildren());
    }

    private static Set<String> idsOf(List<PlanElement> elements) {
        Set<String> ids = new HashSet<>();
        elements.forEach(element -> ids.add(element.getId()));
        return ids;
    }
}
