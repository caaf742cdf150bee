package io.github.keikaku.plan.rules.transition;

import io.github.keikaku.plan.model.Level;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.PlanPeriod;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.difference.Difference;
import io.github.keikaku.plan.rules.difference.DifferenceKind;
import io.github.keikaku.plan.rules.difference.DifferenceSubject;
import io.github.keikaku.plan.rules.difference.ElementMatch;
import io.github.keikaku.plan.rules.difference.PlanDifferences;
import io.github.keikaku.plan.rules.evaluation.Lifetimes;
import io.github.keikaku.plan.rules.internal.StandardRule;
import io.github.keikaku.plan.rules.text.Survey;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A measure of the version before of which nothing is left, and nobody said that it would end. Whatever may have ended
 * it counts: a policy such as 廃止・休止 too, the end of its own period, any link that leads back to it. A measure that is
 * only left out of a sheet is a matter of {@code evaluation.entry.missing}.
 */
final class MeasureVanished extends StandardRule {

    MeasureVanished() {
        super(warning("transition.measure.vanished", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        History history = History.of(context);
        if (history.latest().isEmpty() || context.isExcerpt()) {
            return;
        }
        PlanDifferences differences = history.latest().get();
        Set<String> evaluated = evaluated(history.versions().get(1));
        Set<String> ended = endedIn(history);
        PreviousLinks links = PreviousLinks.of(context, Survey.of(context));
        for (Difference difference : differences.getDifferences()) {
            if (difference.getSubject() == DifferenceSubject.ELEMENT
                    && difference.getKind() == DifferenceKind.REMOVED) {
                String id = difference.getOlder().get(0).getId();
                differences
                        .getOlder()
                        .findElement(id)
                        .filter(placed -> evaluated.contains(id) && !ended.contains(id) && !links.leadTo(id))
                        .filter(placed -> !isOver(history, placed))
                        .ifPresent(placed -> report(context, differences, placed));
            }
        }
    }

    /** What was evaluated in the version before, or was to be. */
    private static Set<String> evaluated(Version before) {
        Set<String> evaluated = new HashSet<>();
        before.evaluations().forEach(sheet -> sheet.entries().forEach(entry -> evaluated.add(entry.element())));
        before.index().getPlan().getLevels().stream()
                .filter(Level::isEvaluated)
                .flatMap(level -> before.index().getElementsOfLevel(level.getId()).stream())
                .forEach(placed -> evaluated.add(placed.getElement().getId()));
        return evaluated;
    }

    /** What any sheet of the version before says ends, or may end. */
    private static Set<String> endedIn(History history) {
        Set<String> ended = new HashSet<>();
        history.versions()
                .get(1)
                .evaluations()
                .forEach(sheet -> sheet.entries().stream()
                        .filter(Lifetimes::mayEnd)
                        .forEach(entry -> ended.add(entry.element())));
        return ended;
    }

    /** Whether its own period, or that of what it stands under, ended before the plan that is checked. */
    private static boolean isOver(History history, PlacedElement placed) {
        Optional<FiscalYear> now = history.firstNewYear();
        return placed.getPathFromRoot().stream()
                .map(PlacedElement::getElement)
                .flatMap(element -> element.getPeriod().stream())
                .map(PlanPeriod::getTo)
                .anyMatch(end -> now.map(year -> end.compareTo(year) < 0).orElse(true));
    }

    private static void report(RuleContext context, PlanDifferences differences, PlacedElement placed) {
        PlanElement element = placed.getElement();
        context.report(placeOf(differences, placed), finding -> {
            finding.argument("previousElement", element.getId()).argument("title", element.getTitle());
            element.getNumber().ifPresent(number -> finding.argument("number", number));
        });
    }

    /** What the nearest element above it became; the list of elements where there is none. */
    private static ModelPath placeOf(PlanDifferences differences, PlacedElement placed) {
        List<PlacedElement> way = placed.getPathFromRoot();
        return Stream.iterate(way.size() - 2, i -> i >= 0, i -> i - 1)
                .map(way::get)
                .flatMap(above -> differences.findByOlder(above).stream())
                .map(ElementMatch::getNewer)
                .map(PlacedElement::getPath)
                .findFirst()
                .orElse(ModelPath.root().child("elements"));
    }
}
