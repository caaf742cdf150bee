package io.github.keikaku.plan.rules;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.DataValue;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingCollector;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.Severity;
import io.github.keikaku.plan.model.finding.SuppressedFinding;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One rule in one validation: what it sees, and what it reported. */
final class RuleRun implements RuleContext {

    private final Validation validation;
    private final RuleDescriptor rule;
    private final Optional<Severity> severity;
    private final int limit;
    private @Nullable FindingCollector found;
    private final List<SuppressedFinding> suppressed = new ArrayList<>();
    private int suppressedCount;

    RuleRun(Validation validation, RuleDescriptor rule, int limit) {
        this.validation = validation;
        this.rule = rule;
        this.severity = validation.getRuleSet().getSeverity(rule.getId());
        this.limit = limit;
    }

    @Override
    public Plan getPlan() {
        return validation.getIndex().getPlan();
    }

    @Override
    public PlanIndex getIndex() {
        return validation.getIndex();
    }

    @Override
    public Optional<LocalDate> getAsOf() {
        return validation.getAsOf();
    }

    @Override
    public List<Plan> getPreviousPlans() {
        return validation.getPreviousPlans();
    }

    @Override
    public <T> T getParameter(RuleParameter<T> parameter) {
        if (!rule.getParameters().contains(parameter)) {
            throw new IllegalArgumentException(
                    "the descriptor of rule " + rule.getId() + " names no parameter " + parameter.getName());
        }
        Optional<DataValue> set = validation.getRuleSet().getParameter(rule.getId(), parameter.getName());
        return set.map(parameter::read).orElseGet(parameter::getDefaultValue);
    }

    @Override
    public List<ConstraintFault> getConstraintFaults() {
        return validation.getConstraintFaults(rule.getId());
    }

    @Override
    public <T> T getShared(Class<T> type, Supplier<? extends T> maker) {
        return validation.getShared(type, maker);
    }

    @Override
    public void report(ModelPath path, Consumer<Finding.Builder> arguments) {
        report(rule.getSeverity(), path, arguments);
    }

    @Override
    public void report(Severity ofCase, ModelPath path, Consumer<Finding.Builder> arguments) {
        Finding.Builder builder = Finding.builder();
        arguments.accept(builder);
        Finding finding = builder.rule(rule.getId())
                .severity(severity.orElse(ofCase))
                .path(path)
                .messages(rule.getMessages())
                .build();
        if (validation.getConsequences().follows(finding)) {
            return;
        }
        validation.getConsequences().stands(rule, finding);
        validation.getSuppressions().find(finding).ifPresentOrElse(by -> suppress(finding, by), () -> keep(finding));
    }

    private void keep(Finding finding) {
        if (found == null) {
            found = FindingCollector.ofLimit(limit);
        }
        found.add(finding);
    }

    private void suppress(Finding finding, Suppression by) {
        suppressedCount++;
        if (suppressed.size() < limit) {
            suppressed.add(SuppressedFinding.of(finding, by.getReason()));
        }
    }

    /** What it reported and nothing suppressed; empty for nearly every rule on a sound plan. */
    Optional<FindingCollector> getFound() {
        return Optional.ofNullable(found);
    }

    List<SuppressedFinding> getSuppressed() {
        return suppressed;
    }

    int getSuppressedCount() {
        return suppressedCount;
    }

    boolean hasFindings() {
        return found != null;
    }
}
