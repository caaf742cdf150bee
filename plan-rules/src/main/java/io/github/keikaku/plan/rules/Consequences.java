package io.github.keikaku.plan.rules;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.rules.document.DocumentOrder;
import io.github.keikaku.plan.rules.internal.RuleIds;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which findings are mere consequences of others that stand already, so that one fault gives one finding. */
final class Consequences {

    private final Map<String, Set<ModelPath>> impliedAt = new HashMap<>();
    private final Set<String> impliedAnywhere = new HashSet<>();

    /** Remembers what a finding brings with it. */
    void stands(RuleDescriptor rule, ModelPath path) {
        impliedAnywhere.addAll(rule.getImpliesAnywhere());
        for (String implied : rule.getImplies()) {
            impliedAt.computeIfAbsent(implied, id -> new HashSet<>()).add(DocumentOrder.objectOf(path));
        }
    }

    /** Whether a finding follows from one that stands. */
    boolean follows(RuleDescriptor rule, ModelPath path) {
        String id = rule.getId();
        return impliedAnywhere.stream().anyMatch(implied -> RuleIds.covers(implied, id))
                || impliedAt.entrySet().stream()
                        .anyMatch(implied -> RuleIds.covers(implied.getKey(), id)
                                && implied.getValue().contains(DocumentOrder.objectOf(path)));
    }
}
