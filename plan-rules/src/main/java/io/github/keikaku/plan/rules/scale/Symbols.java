package io.github.keikaku.plan.rules.scale;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.RuleContext;
import io.github.keikaku.plan.rules.document.PlanWalk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Symbols of one list of a scale. */
final class Symbols {

    private Symbols() {}

    /** Reports every symbol that an earlier item of the list has already. */
    static <T> void reportDuplicates(RuleContext context, List<T> items, ModelPath list, Function<T, String> symbolOf) {
        Map<String, ModelPath> firstPlaces = new HashMap<>();
        PlanWalk.list(items, list, (item, path) -> {
            String symbol = symbolOf.apply(item);
            ModelPath first = firstPlaces.putIfAbsent(symbol, path);
            if (first != null) {
                context.report(
                        path.child("symbol"),
                        finding -> finding.argument("symbol", symbol).argument("first", first.toString()));
            }
        });
    }
}
