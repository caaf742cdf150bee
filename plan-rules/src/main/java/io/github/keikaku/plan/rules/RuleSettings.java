package io.github.keikaku.plan.rules;

import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.rules.internal.RuleIds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a rule set says about rules, by id or parent id. */
final class RuleSettings {

    private final Map<String, Boolean> on = new HashMap<>();
    private final Map<String, Severity> severities = new HashMap<>();
    private final Map<String, Map<String, DataValue>> parameters = new HashMap<>();
    private final List<Suppression> suppressions = new ArrayList<>();

    RuleSettings() {}

    /** A copy that later changes to the other do not reach. */
    RuleSettings(RuleSettings other) {
        on.putAll(other.on);
        severities.putAll(other.severities);
        other.parameters.forEach((id, values) -> parameters.put(id, new HashMap<>(values)));
        suppressions.addAll(other.suppressions);
    }

    void setOn(String idOrParent, boolean value) {
        on.put(notTheDepthGuard(idOrParent), value);
    }

    void setSeverity(String idOrParent, Severity severity) {
        severities.put(notTheDepthGuard(idOrParent), severity);
    }

    void setParameter(String id, String parameter, DataValue value) {
        parameters.computeIfAbsent(id, key -> new HashMap<>()).put(parameter, value);
    }

    void addSuppression(Suppression suppression) {
        notTheDepthGuard(suppression.getRule());
        suppressions.add(suppression);
    }

    boolean isOn(String id) {
        return id.equals(DepthExceeded.ID) || RuleIds.nearest(on, id).orElse(true);
    }

    Optional<Severity> getSeverity(String id) {
        return id.equals(DepthExceeded.ID) ? Optional.empty() : RuleIds.nearest(severities, id);
    }

    Optional<DataValue> getParameter(String id, String parameter) {
        return Optional.ofNullable(parameters.getOrDefault(id, Map.of()).get(parameter));
    }

    List<Suppression> getSuppressions() {
        return List.copyOf(suppressions);
    }

    void checkAgainst(List<Entry> rules) {
        Set<String> named = new LinkedHashSet<>();
        named.addAll(on.keySet());
        named.addAll(severities.keySet());
        suppressions.forEach(suppression -> named.add(suppression.getRule()));
        for (String idOrParent : named) {
            if (rules.stream().noneMatch(entry -> RuleIds.covers(idOrParent, entry.id()))) {
                throw new IllegalArgumentException(
                        "no rule is called " + idOrParent + ", nor begins with it; " + "add the rule before it is set");
            }
        }
        parameters.forEach((id, values) -> checkParameters(rules, id, values));
    }

    private static void checkParameters(List<Entry> rules, String id, Map<String, DataValue> values) {
        List<RuleParameter<?>> known = rules.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule is called " + id))
                .descriptor()
                .getParameters();
        values.forEach((name, value) -> known.stream()
                .filter(parameter -> parameter.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> noSuchParameter(id, name, known))
                .read(value));
    }

    private static IllegalArgumentException noSuchParameter(String id, String name, List<RuleParameter<?>> known) {
        String names = known.stream().map(RuleParameter::getName).collect(Collectors.joining(", "));
        return new IllegalArgumentException("rule " + id + " has no parameter " + name + "; "
                + (names.isEmpty() ? "it has none" : "it has " + names));
    }

    private static String notTheDepthGuard(String idOrParent) {
        if (idOrParent.equals(DepthExceeded.ID)) {
            throw new IllegalArgumentException(idOrParent
                    + " stays on and stays an error, for no rule could run safely without it; set its parameter "
                    + DepthExceeded.LIMIT.getName());
        }
        return idOrParent;
    }

    /** A rule with the descriptor that it gave when it was added. */
    record Entry(Rule rule, RuleDescriptor descriptor) {
        String id() {
            return descriptor.getId();
        }
    }
}
