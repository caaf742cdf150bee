package io.github.keikaku.plan.rules.difference;

import io.github.keikaku.plan.model.indicator.Breakdown;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.rules.internal.PlainTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What differs in the indicators of two versions, figure by figure. */
final class Indicators {

    private final Matching matching;
    private final Map<String, String> matched;
    private final List<Difference> figures = new ArrayList<>();

    private Indicators(Matching matching) {
        this.matching = matching;
        this.matched = Namesakes.match(
                matching.older().getPlan().getIndicators(),
                matching.newer().getPlan().getIndicators(),
                Indicator::getId,
                indicator -> nameAt(indicator, elementInOlder(indicator)),
                indicator -> nameAt(indicator, elementInNewer(indicator)));
    }

    static List<Difference> differences(Matching matching) {
        Indicators indicators = new Indicators(matching);
        List<Difference> differences = new ArrayList<>(new Listed<>(
                        DifferenceSubject.INDICATOR,
                        "indicators",
                        matching.older().getPlan().getIndicators(),
                        matching.newer().getPlan().getIndicators(),
                        Indicator::getId,
                        Indicator::getName)
                .compare(indicators.matched, indicators::compare));
        differences.addAll(indicators.figures);
        return differences;
    }

    /** Which indicator of the older version each of the newer one is. */
    static Map<String, String> olderIdByNewer(Matching matching) {
        return new Indicators(matching).matched;
    }

    private void compare(Indicator before, Indicator after, Changes changes) {
        changes.renamed(before.getName(), after.getName());
        if (!elementInOlder(before).equals(elementInNewer(after))) {
            changes.add(DifferenceKind.MOVED, before.getElement(), after.getElement());
        }
        changes.compare("unit", before.getUnit(), after.getUnit());
        changes.compare("definition", before.getDefinition(), after.getDefinition());
        changes.compare(
                "stage", before.getStage().map(Enum::name), after.getStage().map(Enum::name));
        changes.compare(
                "polarity",
                before.getPolarity().map(Enum::name),
                after.getPolarity().map(Enum::name));
        changes.compare(
                "breakdown",
                before.getBreakdown().map(part -> print(part, part.getOf())),
                after.getBreakdown().map(part -> print(part, part.getOf().map(id -> matched.getOrDefault(id, id)))));
        figures.addAll(Figures.differences(changes, before, after));
    }

    private static String print(Breakdown breakdown, Optional<String> whole) {
        return whole.map(id -> id + " ").orElse("")
                + breakdown.getDimension()
                + ": "
                + breakdown.getCategory()
                + (breakdown.isPartial() ? " …" : "");
    }

    /** An element that both versions have, as one thing; any other only by its id. */
    private Optional<Object> elementInOlder(Indicator indicator) {
        return indicator
                .getElement()
                .map(id -> matching.older()
                        .findElement(id)
                        .flatMap(matching::ofOlder)
                        .<Object>map(match -> match)
                        .orElse(id));
    }

    private Optional<Object> elementInNewer(Indicator indicator) {
        return indicator
                .getElement()
                .map(id -> matching.newer()
                        .findElement(id)
                        .flatMap(matching::ofNewer)
                        .<Object>map(match -> match)
                        .orElse(id));
    }

    private static List<Object> nameAt(Indicator indicator, Optional<Object> element) {
        return List.of(PlainTitle.of(indicator.getName()), element);
    }
}
