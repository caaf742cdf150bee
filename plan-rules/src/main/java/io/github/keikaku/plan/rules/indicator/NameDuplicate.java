package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.indicator.Breakdown;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.model.indicator.Unit;
import io.github.keikaku.plan.model.text.FullWidth;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two indicators of one element (or of the plan as a whole) that nothing tells apart: not name, unit, definition nor
 * what they are a part of.
 */
final class NameDuplicate extends StandardRule {

    NameDuplicate() {
        super(warning("indicator.name.duplicate", "0.1.0"));
    }

    @Override
    public void check(RuleContext context) {
        Set<String> repeated = repeatedNames(Indicators.in(context));
        if (repeated.isEmpty()) {
            return;
        }
        Map<Likeness, PlacedIndicator> first = new HashMap<>();
        for (PlacedIndicator placed : Indicators.in(context)) {
            if (!repeated.contains(plainName(placed))) {
                continue;
            }
            PlacedIndicator same = null;
            for (String element : elementsOf(placed.indicator())) {
                PlacedIndicator before = first.putIfAbsent(Likeness.of(placed, element), placed);
                same = same == null ? before : same;
            }
            if (same != null) {
                report(context, placed, same.path());
            }
        }
    }

    private static Set<String> repeatedNames(List<PlacedIndicator> indicators) {
        Set<String> names = new HashSet<>(2 * indicators.size());
        return indicators.stream()
                .map(NameDuplicate::plainName)
                .filter(name -> !names.add(name))
                .collect(Collectors.toSet());
    }

    private static String plainName(PlacedIndicator placed) {
        return FullWidth.toAscii(placed.indicator().getName()).replace(" ", "");
    }

    private static void report(RuleContext context, PlacedIndicator placed, ModelPath first) {
        context.report(
                placed.path().child("name"),
                finding -> finding.argument("indicator", placed.id())
                        .argument("name", placed.indicator().getName())
                        .argument("first", first.toString()));
    }

    /** The elements under which it is printed; the empty id, which no element has, for the plan as a whole. */
    private static Set<String> elementsOf(Indicator indicator) {
        Set<String> elements = new LinkedHashSet<>(indicator.getAlsoIn());
        elements.add(indicator.getElement().orElse(""));
        return elements;
    }

    private record Likeness(
            String element, String name, Optional<Unit> unit, Optional<String> definition, Optional<Part> part) {

        static Likeness of(PlacedIndicator placed, String element) {
            Indicator indicator = placed.indicator();
            return new Likeness(
                    element,
                    plainName(placed),
                    placed.unit(),
                    indicator.getDefinition(),
                    indicator.getBreakdown().map(Part::of));
        }
    }

    private record Part(Optional<String> of, String dimension, String category) {

        static Part of(Breakdown breakdown) {
            return new Part(breakdown.getOf(), breakdown.getDimension(), breakdown.getCategory());
        }
    }
}
