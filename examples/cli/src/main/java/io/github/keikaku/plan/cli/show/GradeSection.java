package io.github.keikaku.plan.cli.show;

import io.github.keikaku.plan.cli.Texts;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.view.EvaluationSummary;
import java.util.ArrayList;
import java.util.List;

/** Grades against next-year policies, a table for each evaluation. */
final class GradeSection implements Section {

    private final Texts texts;
    private final Plan plan;

    GradeSection(Texts texts, Plan plan) {
        this.texts = texts;
        this.plan = plan;
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Evaluation evaluation : plan.getEvaluations()) {
            String year = HeadSection.year(texts, evaluation.getFiscalYear());
            lines.addAll(Columns.heading(texts.get("show.grades", year)));
            lines.addAll(table(EvaluationSummary.of(plan, evaluation)));
        }
        return lines;
    }

    private List<String> table(EvaluationSummary summary) {
        List<String> grades = List.copyOf(summary.getGradeCounts().keySet());
        List<String> policies = List.copyOf(summary.getPolicyCounts().keySet());
        Table table = new Table();
        List<String> head = new ArrayList<>(policies);
        head.add(texts.get("show.total"));
        table.add("", head);
        for (String grade : grades) {
            List<Integer> counts = new ArrayList<>();
            policies.forEach(policy -> counts.add(summary.getCount(grade, policy)));
            counts.add(summary.getGradeCounts().get(grade));
            table.addCounts(grade, counts);
        }
        List<Integer> totals = new ArrayList<>(summary.getPolicyCounts().values());
        totals.add(summary.getTotal());
        table.addCounts(texts.get("show.total"), totals);
        return table.lines();
    }
}
