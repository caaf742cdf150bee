package io.github.keikaku.plan.ruleset;

import io.github.keikaku.plan.io.FormRules;
import io.github.keikaku.plan.io.binding.Suggestions;
import io.github.keikaku.plan.io.tables.sheet.ImportRules;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.MessageSource;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.rules.Rule;
import io.github.keikaku.plan.rules.RuleDescriptor;
import io.github.keikaku.plan.rules.RuleParameter;
import io.github.keikaku.plan.rules.RuleSet;
import io.github.keikaku.plan.rules.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sets up rules as a rule-set file says. Whatever the file says of rules and parameters that there are not, or that
 * these cannot have, is a finding; a setting that the rule set itself refuses is never made.
 */
final class RuleSetAssembly {

    private static final MessageSource TEXTS = MessageSource.ofBundle(
            locale -> ResourceBundle.getBundle("io.github.keikaku.plan.ruleset.messages", locale));

    /** The groups of what is told of a file before any rule runs. */
    private static final Set<String> OF_READING = Stream.of(FormRules.getIds(), ImportRules.getIds())
            .flatMap(List::stream)
            .map(RuleSetAssembly::groupOf)
            .collect(Collectors.toUnmodifiableSet());

    private final RuleSet base;
    private final RuleSet.Builder rules;
    private final List<RuleDescriptor> known;
    private final List<Finding> findings = new ArrayList<>();

    RuleSetAssembly(RuleSet base) {
        this.base = base;
        this.rules = base.toBuilder();
        this.known = base.getRules().stream().map(Rule::getDescriptor).toList();
    }

    /** The rule set, which is none where there are findings. */
    Optional<RuleSet> assemble(RuleSetDocument document) {
        ModelPath changes = ModelPath.root().child("rules");
        document.changes().forEach((id, change) -> change(id, change, changes.child(id)));
        ModelPath suppressions = ModelPath.root().child("suppress");
        for (int i = 0; i < document.suppressions().size(); i++) {
            suppress(document.suppressions().get(i), suppressions.child(i));
        }
        return findings.isEmpty() ? Optional.of(rules.build()) : Optional.empty();
    }

    List<Finding> getFindings() {
        return findings;
    }

    private void change(String id, RuleChange change, ModelPath path) {
        if (!isKnown(id, path)) {
            return;
        }
        change.on().ifPresent(on -> {
            if (on || accepts(rule -> rule.off(id))) {
                switchTo(on, id);
            } else {
                report("ruleset.rule.fixed", path, finding -> finding.argument("rule", id));
            }
        });
        change.severity().ifPresent(severity -> {
            if (accepts(rule -> rule.severity(id, severity))) {
                rules.severity(id, severity);
            } else {
                reportFixed(id, severity, path.child("severity"));
            }
        });
        ModelPath parameters = path.child("parameters");
        change.parameters().forEach((name, value) -> set(id, name, value, parameters.child(name)));
    }

    private void switchTo(boolean on, String id) {
        if (on) {
            rules.on(id);
        } else {
            rules.off(id);
        }
    }

    private void reportFixed(String id, Severity severity, ModelPath path) {
        report(
                "ruleset.severity.fixed",
                path,
                finding -> finding.argument("rule", id).argument("severity", severity.name()));
    }

    private void set(String id, String name, DataValue value, ModelPath path) {
        List<RuleParameter<?>> all = known.stream()
                .filter(rule -> covers(id, rule))
                .flatMap(rule -> rule.getParameters().stream())
                .toList();
        List<String> names = all.stream().map(RuleParameter::getName).distinct().toList();
        if (!names.contains(name)) {
            report("ruleset.parameter.unknown", path, finding -> {
                finding.argument("rule", id).argument("parameter", name);
                Suggestions.nearest(name, names).ifPresent(meant -> finding.argument("suggestion", meant));
                finding.argument(names.isEmpty() ? "none" : "allowed", names);
            });
        } else if (accepts(rule -> rule.parameter(id, name, value))) {
            rules.parameter(id, name, value);
        } else {
            all.stream()
                    .filter(parameter -> parameter.getName().equals(name))
                    .findFirst()
                    .ifPresent(parameter -> reportValue(id, parameter, value, path));
        }
    }

    private void reportValue(String id, RuleParameter<?> parameter, DataValue value, ModelPath path) {
        report("ruleset.parameter.value", path, finding -> {
            finding.argument("rule", id)
                    .argument("parameter", parameter.getName())
                    .putArguments("value", value)
                    .argument("allowed", parameter.getType().name());
            parameter.getBounds().ifPresent(bounds -> finding.argument("bounds", bounds));
        });
    }

    private void suppress(Suppression suppression, ModelPath path) {
        ModelPath rule = path.child("rule");
        if (!isKnown(suppression.getRule(), rule)) {
            return;
        }
        if (accepts(set -> set.suppress(suppression))) {
            rules.suppress(suppression);
        } else {
            report("ruleset.rule.fixed", rule, finding -> finding.argument("rule", suppression.getRule()));
        }
    }

    /** Whether the rule set takes one setting, for itself. It knows its own limits best. */
    private boolean accepts(Setting setting) {
        try {
            RuleSet.Builder trial = base.toBuilder();
            setting.apply(trial);
            trial.build();
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private boolean isKnown(String id, ModelPath path) {
        if (known.stream().anyMatch(rule -> covers(id, rule))) {
            return true;
        }
        List<String> ids = new ArrayList<>();
        TreeSet<String> groups = new TreeSet<>();
        for (RuleDescriptor rule : known) {
            ids.add(rule.getId());
            groups.add(groupOf(rule.getId()));
        }
        // Within a group that there is, its rules help; else the groups do.
        String group = groupOf(id);
        if (OF_READING.contains(group) && !groups.contains(group)) {
            report(
                    "ruleset.rule.reading",
                    path,
                    finding -> finding.argument("rule", id).argument("allowed", List.copyOf(groups)));
            return false;
        }
        List<String> allowed = groups.contains(group)
                ? ids.stream()
                        .filter(one -> one.startsWith(group + "."))
                        .sorted()
                        .toList()
                : List.copyOf(groups);
        Optional<String> meant = Suggestions.nearest(id, ids).or(() -> Suggestions.nearest(id, List.copyOf(groups)));
        report("ruleset.rule.unknown", path, finding -> {
            finding.argument("rule", id);
            meant.ifPresent(suggestion -> finding.argument("suggestion", suggestion));
            finding.argument("allowed", allowed);
        });
        return false;
    }

    private static String groupOf(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    private static boolean covers(String idOrParent, RuleDescriptor rule) {
        return rule.getId().equals(idOrParent) || rule.getId().startsWith(idOrParent + ".");
    }

    private void report(String rule, ModelPath path, Consumer<Finding.Builder> arguments) {
        Finding.Builder finding = Finding.builder();
        arguments.accept(finding);
        findings.add(finding.rule(rule)
                .severity(Severity.ERROR)
                .path(path)
                .messages(TEXTS)
                .build());
    }

    /** One setting of a rule set. */
    @FunctionalInterface
    private interface Setting {
        void apply(RuleSet.Builder rules);
    }
}
