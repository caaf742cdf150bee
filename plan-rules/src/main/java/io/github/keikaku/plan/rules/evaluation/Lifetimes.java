package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.evaluation.CanonicalGrade;
import io.github.keikaku.plan.model.evaluation.CanonicalPolicy;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.model.view.PlacedElement;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From which year to which year the elements of a plan run, as far as periods and evaluations tell. */
public final class Lifetimes {

    private static final Set<CanonicalGrade> ENDED = EnumSet.of(CanonicalGrade.COMPLETED, CanonicalGrade.DISCONTINUED);

    private static final Set<CanonicalPolicy> ENDING = EnumSet.of(
            CanonicalPolicy.ABOLISH,
            CanonicalPolicy.COMPLETE,
            CanonicalPolicy.SUSPEND,
            CanonicalPolicy.MERGE,
            CanonicalPolicy.TRANSFER,
            CanonicalPolicy.POSTPONE);

    private final Map<String, FiscalYear> firstEvaluated = new HashMap<>();
    private final Map<String, FiscalYear> ended = new HashMap<>();

    private Lifetimes() {}

    static Lifetimes of(List<PlacedEvaluation> evaluations) {
        Lifetimes lifetimes = new Lifetimes();
        for (PlacedEvaluation evaluation : evaluations) {
            for (PlacedEntry entry : evaluation.entries()) {
                lifetimes.firstEvaluated.merge(entry.element(), evaluation.year(), Lifetimes::earlier);
                if (mayEnd(entry)) {
                    lifetimes.ended.merge(entry.element(), evaluation.year(), Lifetimes::earlier);
                }
            }
        }
        return lifetimes;
    }

    /**
     * Whether an element ends with an entry, or may. A label such as 廃止・休止 ends it in either meaning; one that may end
     * it leaves that open.
     *
     * @param entry an entry
     * @return true where its grade or policy says so
     */
    public static boolean mayEnd(PlacedEntry entry) {
        return entry.isGradedOneOf(ENDED) || !Collections.disjoint(entry.policies(), ENDING);
    }

    /**
     * Whether an element surely runs in a year: the year is in its period and in those of the elements above it, no
     * earlier evaluation ended one of them, and it was not evaluated for the first time later on, when it may have
     * begun.
     */
    boolean isRunning(PlacedElement placed, FiscalYear year) {
        return !beganAfter(placed.getElement(), year)
                && placed.getPathFromRoot().stream()
                        .map(PlacedElement::getElement)
                        .allMatch(element -> isIn(element, year) && !endedBefore(element, year));
    }

    private static boolean isIn(PlanElement element, FiscalYear year) {
        return element.getPeriod().map(period -> period.contains(year)).orElse(true);
    }

    private boolean beganAfter(PlanElement element, FiscalYear year) {
        FiscalYear first = firstEvaluated.getOrDefault(element.getId(), year);
        return first.compareTo(year) > 0;
    }

    private boolean endedBefore(PlanElement element, FiscalYear year) {
        FiscalYear end = ended.getOrDefault(element.getId(), year);
        return end.compareTo(year) < 0;
    }

    private static FiscalYear earlier(FiscalYear one, FiscalYear other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
