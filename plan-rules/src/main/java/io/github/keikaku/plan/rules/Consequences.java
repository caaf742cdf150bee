package io.github.keikaku.plan.rules;

import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.document.DocumentOrder;
import io.github.keikaku.plan.rules.internal.RuleIds;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which findings are mere consequences of others that stand already, so that one fault gives one finding. */
final class Consequences {

    private final Map<String, Set<ModelPath>> impliedAt = new HashMap<>();
    private final Map<String, Set<String>> impliedAbout = new HashMap<>();
    private final Set<String> impliedAnywhere = new HashSet<>();

    /** Remembers what a finding brings with it. */
    void stands(RuleDescriptor rule, Finding finding) {
        if (!rule.getImplies().isEmpty()) {
            add(impliedAt, rule.getImplies(), objectOf(finding));
        }
        if (!rule.getImpliesAbout().isEmpty()) {
            add(impliedAbout, rule.getImpliesAbout(), textsOf(finding));
        }
        impliedAnywhere.addAll(rule.getImpliesAnywhere());
    }

    private static <T> void add(Map<String, Set<T>> map, List<String> implied, Set<T> things) {
        implied.forEach(rule -> map.computeIfAbsent(rule, id -> new HashSet<>()).addAll(things));
    }

    /** Whether a finding follows from one that stands. */
    boolean follows(Finding finding) {
        return impliedAnywhere.stream().anyMatch(implied -> RuleIds.covers(implied, finding.getRule()))
                || isImplied(impliedAt, finding, Consequences::objectOf)
                || isImplied(impliedAbout, finding, Consequences::textsOf);
    }

    private static <T> boolean isImplied(Map<String, Set<T>> map, Finding finding, Function<Finding, Set<T>> things) {
        return map.entrySet().stream()
                .filter(implied -> RuleIds.covers(implied.getKey(), finding.getRule()))
                .anyMatch(implied -> !Collections.disjoint(things.apply(finding), implied.getValue()));
    }

    private static Set<ModelPath> objectOf(Finding finding) {
        return Set.of(DocumentOrder.objectOf(finding.getPath()));
    }

    private static Set<String> textsOf(Finding finding) {
        Set<String> texts = new HashSet<>();
        for (DataValue argument : finding.getArguments().values()) {
            List<DataValue> values = argument instanceof DataValue.Sequence list ? list.values() : List.of(argument);
            for (DataValue value : values) {
                if (value instanceof DataValue.Text text) {
                    texts.add(text.value());
                }
            }
        }
        return texts;
    }
}
