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

    void setParameter(String idOrParent, String parameter, DataValue value) {
        parameters.computeIfAbsent(idOrParent, key -> new HashMap<>()).put(parameter, value);
    }

    void addSuppression(Suppression suppression) {
        notTheDepthGuard(suppression.getRule());
        suppressions.add(suppression);
    }

    boolean isOn(String id) {
        return id.equals(DepthExceeded.ID) || RuleIds.nearest(on, id).orElse(true);
    }

    Optional<Severity> getSeverity(RuleDescriptor rule) {
        return RuleIds.nearest(severities, rule.getId())
                .filter(severity -> severity == Severity.ERROR || !isReliedOn(rule))
                .filter(severity -> !rule.getId().equals(DepthExceeded.ID));
    }

    /** Later rules take for granted that nothing of this kind is wrong, or that the report says so as an error. */
    private static boolean isReliedOn(RuleDescriptor rule) {
        return rule.getSeverity() == Severity.ERROR
                && (RuleIds.covers("structure", rule.getId()) || RuleIds.covers("reference", rule.getId()));
    }

    /** What was said of a parameter for the rule itself, or else for the nearest parent id. */
    Optional<DataValue> getParameter(String id, String parameter) {
        Map<String, DataValue> said = new HashMap<>();
        parameters.forEach((idOrParent, values) -> {
            if (values.containsKey(parameter)) {
                said.put(idOrParent, values.get(parameter));
            }
        });
        return RuleIds.nearest(said, id);
    }

    List<Suppression> getSuppressions() {
        return List.copyOf(suppressions);
    }

    void checkAgainst(List<Entry> rules) {
        Set<String> named = new LinkedHashSet<>();
        named.addAll(on.keySet());
        named.addAll(severities.keySet());
        named.addAll(parameters.keySet());
        suppressions.forEach(suppression -> named.add(suppression.getRule()));
        for (String idOrParent : named) {
            if (rules.stream().noneMatch(entry -> RuleIds.covers(idOrParent, entry.id()))) {
                throw new IllegalArgumentException(
                        "no rule is called " + idOrParent + ", nor begins with it; " + "add the rule before it is set");
            }
        }
        rules.forEach(this::checkSeverity);
        parameters.forEach((id, values) -> checkParameters(rules, id, values));
    }

    private void checkSeverity(Entry rule) {
        Severity severity = severities.getOrDefault(rule.id(), Severity.ERROR);
        if (severity != Severity.ERROR && isReliedOn(rule.descriptor())) {
            throw new IllegalArgumentException(rule.id() + " cannot become " + severity
                    + "; later rules rely on it: leave it ERROR, switch it off, or suppress its findings");
        }
    }

    private static void checkParameters(List<Entry> rules, String idOrParent, Map<String, DataValue> values) {
        List<RuleParameter<?>> known = rules.stream()
                .filter(entry -> RuleIds.covers(idOrParent, entry.id()))
                .flatMap(entry -> entry.descriptor().getParameters().stream())
                .toList();
        values.forEach((name, value) -> {
            List<RuleParameter<?>> meant = known.stream()
                    .filter(parameter -> parameter.getName().equals(name))
                    .toList();
            if (meant.isEmpty()) {
                throw noSuchParameter(idOrParent, name, known);
            }
            meant.forEach(parameter -> parameter.read(value));
        });
    }

    private static IllegalArgumentException noSuchParameter(String id, String name, List<RuleParameter<?>> known) {
        String names = known.stream().map(RuleParameter::getName).distinct().collect(Collectors.joining(", "));
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
