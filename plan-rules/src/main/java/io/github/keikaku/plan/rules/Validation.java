package io.github.keikaku.plan.rules;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.SourceMap;
import io.github.keikaku.plan.model.view.PlanIndex;
import io.github.keikaku.plan.rules.RuleSettings.Entry;
import io.github.keikaku.plan.rules.document.DocumentOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run of the rules over one plan, in one thread, with what they share. */
final class Validation {

    private final PlanValidator validator;
    private final PlanIndex index;
    private final List<Plan> previous;
    private final Suppressions suppressions;
    private final Consequences consequences = new Consequences();
    private final Map<Class<?>, Object> shared = new HashMap<>();
    private final List<RuleFailure> failures = new ArrayList<>();
    private @Nullable Map<String, List<ConstraintFault>> constraintFaults;

    Validation(PlanValidator validator, Plan plan, List<Plan> previous) {
        this.validator = validator;
        this.index = PlanIndex.of(plan);
        this.previous = List.copyOf(previous);
        this.suppressions = new Suppressions(index, validator.getRuleSet().getSuppressions(), validator.getAsOf());
        this.failures.addAll(validator.getRuleSet().getFailures());
    }

    ValidationReport run(SourceMap sourceMap) {
        List<RuleRun> runs = new ArrayList<>();
        int completed = 0;
        for (Entry entry : validator.getRuleSet().getInRunOrder()) {
            RuleRun run = new RuleRun(this, entry.descriptor(), validator.getLimit());
            runs.add(run);
            completed += attempt(entry, run) ? 1 : 0;
            if (entry.id().equals(DepthExceeded.ID) && run.hasFindings()) {
                break;
            }
        }
        return new Listing(runs, validator.getLimit(), completed)
                .toReport(sourceMap, suppressions.getUnused(), failures);
    }

    /** A rule that fails, for whatever reason of its own, must not take the others with it. */
    private boolean attempt(Entry entry, RuleRun run) {
        try {
            entry.rule().check(run);
            return true;
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            failures.add(new RuleFailure(entry.id(), e));
            return false;
        }
    }

    PlanIndex getIndex() {
        return index;
    }

    List<Plan> getPreviousPlans() {
        return previous;
    }

    Optional<LocalDate> getAsOf() {
        return validator.getAsOf();
    }

    RuleSet getRuleSet() {
        return validator.getRuleSet();
    }

    Consequences getConsequences() {
        return consequences;
    }

    Suppressions getSuppressions() {
        return suppressions;
    }

    <T> T getShared(Class<T> type, Supplier<? extends T> maker) {
        Object known = shared.get(type);
        if (known == null) {
            known = maker.get();
            shared.put(type, known);
        }
        return type.cast(known);
    }

    List<ConstraintFault> getConstraintFaults(String rule) {
        if (constraintFaults == null) {
            constraintFaults = checkConstraints();
        }
        return constraintFaults.getOrDefault(rule, List.of());
    }

    private Map<String, List<ConstraintFault>> checkConstraints() {
        ConstraintChecker checker = validator.getConstraintChecker();
        Map<String, List<ConstraintFault>> byRule = new HashMap<>();
        try {
            List<ConstraintFault> faults = checker.check(index.getPlan());
            DocumentOrder.sort(faults, ConstraintFault::getPath, Comparator.comparing(ConstraintFault::getRule))
                    .forEach(fault -> byRule.computeIfAbsent(fault.getRule(), rule -> new ArrayList<>())
                            .add(fault));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            failures.add(new RuleFailure(checker.getClass().getName(), e));
        }
        return byRule;
    }
}
