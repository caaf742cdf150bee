package io.github.keikaku.plan.rules.indicator;

import io.github.keikaku.plan.model.indicator.Breakdown;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.internal.Excerpt;
import io.github.keikaku.plan.rules.internal.StandardRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parts that do not add up to their whole: for one period, report and area. Of-which figures (うち…), and parts of which
 * some are not known, can only be found to exceed it. What does not add up at all is left out: rates, averages, and
 * people each counted once.
 */
final class BreakdownSum extends StandardRule {

    BreakdownSum() {
        super(warning("indicator.breakdown.sum", "0.1.0").addImplies("indicator.outlier"));
    }

    @Override
    public void check(RuleContext context) {
        List<PlacedIndicator> parts = Indicators.in(context).stream()
                .filter(placed -> placed.indicator().getBreakdown().isPresent())
                .toList();
        if (parts.isEmpty()) {
            return;
        }
        Map<String, PlacedIndicator> byId = new HashMap<>();
        Indicators.in(context).forEach(placed -> byId.putIfAbsent(placed.id(), placed));
        for (Map.Entry<Division, List<PlacedIndicator>> division :
                divisions(byId, parts).entrySet()) {
            PlacedIndicator whole = byId.get(division.getKey().of());
            if (whole != null) {
                check(context, whole, division.getKey().dimension(), division.getValue());
            }
        }
    }

    /** The parts by what they divide and how. */
    private static Map<Division, List<PlacedIndicator>> divisions(
            Map<String, PlacedIndicator> byId, List<PlacedIndicator> parts) {
        Map<Division, List<PlacedIndicator>> divisions = new LinkedHashMap<>();
        for (PlacedIndicator part : parts) {
            Optional<Breakdown> breakdown = part.indicator().getBreakdown();
            Optional<String> of = breakdown.flatMap(Breakdown::getOf).filter(id -> !id.equals(part.id()));
            PlacedIndicator whole = of.map(byId::get).orElse(null);
            if (whole != null && Summation.canAdd(part, whole)) {
                divisions
                        .computeIfAbsent(
                                new Division(whole.id(), breakdown.get().getDimension()), key -> new ArrayList<>())
                        .add(part);
            }
        }
        return divisions;
    }

    private static void check(
            RuleContext context, PlacedIndicator whole, String dimension, List<PlacedIndicator> parts) {
        Map<PlacedObservation.Key, Summation> sums = new HashMap<>();
        for (PlacedIndicator part : parts) {
            Summation.exactFigures(part)
                    .forEach((key, figure) ->
                            sums.computeIfAbsent(key, any -> new Summation()).add(figure.knownValue()));
        }
        boolean complete = parts.size() > 1 && parts.stream().noneMatch(BreakdownSum::isPartial);
        Summation.exactFigures(whole).forEach((key, figure) -> {
            Summation sum = sums.get(key);
            if (sum != null && sum.isWrongFor(whole, figure.knownValue(), complete ? parts.size() : -1)) {
                report(context, figure, dimension, sum.get(), parts);
            }
        });
    }

    private static boolean isPartial(PlacedIndicator part) {
        return part.indicator().getBreakdown().filter(Breakdown::isPartial).isPresent();
    }

    private static void report(
            RuleContext context,
            PlacedObservation whole,
            String dimension,
            BigDecimal sum,
            List<PlacedIndicator> parts) {
        context.report(whole.path().child("value"), finding -> {
            whole.describe(finding);
            finding.argument("value", whole.knownValue())
                    .argument("sum", sum)
                    .argument("dimension", dimension)
                    .argument(
                            "parts",
                            Excerpt.of(parts.stream().map(PlacedIndicator::id).toList()));
        });
    }

    private record Division(String of, String dimension) {}
}
