package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the indicator of a plan that a row means: by its id, then by its name, under the element where that is known.
 * Never guesses.
 */
final class IndicatorMatcher {

    private final Map<String, Indicator> byId = new HashMap<>();
    private final Map<String, List<Indicator>> byName = new HashMap<>();
    private final Map<String, PlacedElement> elements = new HashMap<>();

    IndicatorMatcher(Plan plan) {
        PlanIndex.of(plan)
                .getElements()
                .forEach(placed -> elements.putIfAbsent(placed.getElement().getId(), placed));
        for (Indicator indicator : plan.getIndicators()) {
            byId.putIfAbsent(Keys.of(indicator.getId()), indicator);
            IndicatorName.readings(indicator.getName()).stream()
                    .map(IndicatorName::key)
                    .distinct()
                    .forEach(key -> byName.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(indicator));
        }
    }

    boolean knowsId(String number) {
        return byId.containsKey(Keys.of(number));
    }

    boolean knowsName(String printed) {
        return IndicatorName.readings(printed).stream().anyMatch(name -> byName.containsKey(name.key()));
    }

    /**
     * Finds an indicator.
     *
     * @param number an id from a column of its own; what is none is a number of the table's and tells nothing
     * @param names the ways in which its name may be meant
     * @param unit its unit, if printed, by which indicators of one name are told apart
     * @param within the element under which it stands, if known
     */
    IndicatorMatch match(
            String number, List<IndicatorName> names, Optional<String> unit, Optional<PlacedElement> within) {
        List<Indicator> named = names.stream()
                .map(name -> byName.getOrDefault(name.key(), List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        Indicator numbered = byId.get(Keys.of(number));
        if (numbered != null) {
            return named.isEmpty() || named.contains(numbered)
                    ? IndicatorMatch.of(List.of(numbered))
                    : new IndicatorMatch(
                            IndicatorMatch.Outcome.CONTRADICTION,
                            Stream.concat(Stream.of(numbered), named.stream()).toList());
        }
        List<Indicator> found = within.map(element -> under(element, named)).orElse(named);
        List<Indicator> sameUnit = only(found, indicator -> IndicatorUnits.agree(indicator.getUnit(), unit));
        return IndicatorMatch.of(found.size() > 1 && !sameUnit.isEmpty() ? sameUnit : found);
    }

    /** Those of the element itself, else those below it, else those that the plan has under no element. */
    private List<Indicator> under(PlacedElement element, List<Indicator> named) {
        String id = element.getElement().getId();
        List<Indicator> own = only(
                named,
                any -> any.getElement().filter(id::equals).isPresent()
                        || any.getAlsoIn().contains(id));
        if (!own.isEmpty()) {
            return own;
        }
        List<Indicator> below = only(
                named,
                any -> any.getElement()
                        .map(elements::get)
                        .filter(placed -> ElementMatcher.isBelow(placed, element))
                        .isPresent());
        return below.isEmpty() ? only(named, any -> any.getElement().isEmpty()) : below;
    }

    private static List<Indicator> only(List<Indicator> indicators, Predicate<Indicator> condition) {
        return indicators.stream().filter(condition).toList();
    }
}
