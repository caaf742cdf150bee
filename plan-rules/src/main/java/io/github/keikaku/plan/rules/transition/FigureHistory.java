package io.github.keikaku.plan.rules.transition;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.indicator.Indicator;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.difference.PlanDifferences;
import io.github.keikaku.plan.rules.document.PlanWalk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of each indicator of the plan that is checked, in all versions, put together once. */
final class FigureHistory {

    private final Map<String, List<Figure>> figures = new LinkedHashMap<>();

    private FigureHistory(History history) {
        Map<String, String> identities = new LinkedHashMap<>();
        for (Version version : history.versions()) {
            Map<String, String> known = identities;
            if (version.isChecked()) {
                version.index().getPlan().getIndicators().forEach(one -> known.put(one.getId(), one.getId()));
            } else {
                identities = olderIdentities(version.toNext(), known);
            }
            add(version, identities);
        }
    }

    private static Map<String, String> olderIdentities(
            Optional<PlanDifferences> differences, Map<String, String> newer) {
        Map<String, String> older = new LinkedHashMap<>();
        differences.ifPresent(change -> newer.forEach((id, identity) ->
                change.findOlderIndicator(id).ifPresent(before -> older.putIfAbsent(before, identity))));
        return older;
    }

    private void add(Version version, Map<String, String> identities) {
        ModelPath list = ModelPath.root().child("indicators");
        PlanWalk.list(version.index().getPlan().getIndicators(), list, (indicator, path) -> {
            String identity = identities.get(indicator.getId());
            // Where an id stands twice, the first counts.
            boolean first = version.index().findIndicator(indicator.getId()).orElse(indicator) == indicator;
            if (identity != null && first) {
                add(version, indicator, path, figures.computeIfAbsent(identity, any -> new ArrayList<>()));
            }
        });
    }

    private static void add(Version version, Indicator indicator, ModelPath path, List<Figure> known) {
        PlanWalk.list(
                indicator.getObservations(),
                path.child("observations"),
                (observation, place) -> known.add(new Figure(version, observation, place)));
    }

    static FigureHistory of(RuleContext context) {
        return context.getShared(FigureHistory.class, () -> new FigureHistory(History.of(context)));
    }

    /** All figures of an indicator, those of the plan that is checked first, then back in time. */
    List<Figure> figuresOf(String indicator) {
        return figures.getOrDefault(indicator, List.of());
    }
}
