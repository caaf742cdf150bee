package io.github.keikaku.plan.model.view;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.evaluation.Grade;
import io.github.keikaku.plan.model.evaluation.Policy;
import io.github.keikaku.plan.model.evaluation.Scale;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One evaluation counted: how many entries have each grade, each next-year policy, and each pair of the two. Symbols
 * are counted as printed; those that the scale does not know come after those that it does.
 */
public final class EvaluationSummary {

    private final Map<String, Integer> grades = new LinkedHashMap<>();
    private final Map<String, Integer> policies = new LinkedHashMap<>();
    private final Map<List<String>, Integer> pairs = new HashMap<>();
    private final int total;
    private final int ungraded;
    private final int withoutPolicy;

    private EvaluationSummary(Scale scale, List<EvaluationEntry> entries) {
        for (Grade grade : scale.getGrades()) {
            grades.put(grade.getSymbol(), 0);
        }
        for (Policy policy : scale.getPolicies()) {
            policies.put(policy.getSymbol(), 0);
        }
        int graded = 0;
        int withPolicy = 0;
        for (EvaluationEntry entry : entries) {
            Optional<String> grade = entry.getGrade();
            Optional<String> policy = entry.getNextPolicy();
            graded += count(grades, grade);
            withPolicy += count(policies, policy);
            if (grade.isPresent() && policy.isPresent()) {
                pairs.merge(List.of(grade.get(), policy.get()), 1, Integer::sum);
            }
        }
        total = entries.size();
        ungraded = total - graded;
        withoutPolicy = total - withPolicy;
    }

    private static int count(Map<String, Integer> counts, Optional<String> symbol) {
        symbol.ifPresent(given -> counts.merge(given, 1, Integer::sum));
        return symbol.isPresent() ? 1 : 0;
    }

    /**
     * Counts one evaluation of a plan.
     *
     * @param plan the plan
     * @param evaluation one of its evaluations
     * @return the counts
     */
    public static EvaluationSummary of(Plan plan, Evaluation evaluation) {
        return of(plan.getScaleOf(evaluation), evaluation.getEntries());
    }

    /**
     * Counts some entries, for instance those of one branch.
     *
     * @param scale the scale in force
     * @param entries the entries
     * @return the counts
     */
    public static EvaluationSummary of(Scale scale, List<EvaluationEntry> entries) {
        return new EvaluationSummary(scale, entries);
    }

    /**
     * How many entries were counted.
     *
     * @return the number, 0 or more
     */
    public int getTotal() {
        return total;
    }

    /**
     * The number of entries of each grade.
     *
     * @return counts by symbol, in the order of the scale, zeros included
     */
    public Map<String, Integer> getGradeCounts() {
        return Collections.unmodifiableMap(grades);
    }

    /**
     * The number of entries of each next-year policy.
     *
     * @return counts by symbol, in the order of the scale, zeros included
     */
    public Map<String, Integer> getPolicyCounts() {
        return Collections.unmodifiableMap(policies);
    }

    /**
     * The number of entries that have both a grade and a policy.
     *
     * @param grade symbol of the grade
     * @param policy symbol of the policy
     * @return the number, 0 or more
     */
    public int getCount(String grade, String policy) {
        return pairs.getOrDefault(List.of(grade, policy), 0);
    }

    /**
     * How many entries have no grade.
     *
     * @return the number, 0 or more
     */
    public int getUngraded() {
        return ungraded;
    }

    /**
     * How many entries have no next-year policy.
     *
     * @return the number, 0 or more
     */
    public int getWithoutPolicy() {
        return withoutPolicy;
    }
}
