package io.github.keikaku.plan.cli.show;

import io.github.keikaku.plan.cli.Texts;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.view.EvaluationSummary;
import java.util.ArrayList;
import java.util.List;

/** Grades against next-year policies, a table for each evaluation; entries without one or the other are counted too. */
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
            if (!lines.isEmpty()) {
                lines.add("");
            }
            String year = new TimeWords(texts).of(evaluation);
            lines.addAll(Columns.heading(texts.get("show.grades", year)));
            lines.addAll(table(EvaluationSummary.of(plan, evaluation)));
        }
        return lines;
    }

    private List<String> table(EvaluationSummary summary) {
        Table table = new Table();
        List<String> head = new ArrayList<>(summary.getPolicyCounts().keySet());
        addIf(summary.getWithoutPolicy() > 0, head, texts.get("show.none"));
        head.add(texts.get("show.total"));
        table.add("", head);
        summary.getGradeCounts().forEach((grade, count) -> {
            List<Integer> counts = new ArrayList<>();
            summary.getPolicyCounts().keySet().forEach(policy -> counts.add(summary.getCount(grade, policy)));
            addIf(summary.getWithoutPolicy() > 0, counts, count - sum(counts));
            counts.add(count);
            table.addCounts(grade, counts);
        });
        if (summary.getUngraded() > 0) {
            table.addCounts(texts.get("show.none"), ungraded(summary));
        }
        List<Integer> totals = new ArrayList<>(summary.getPolicyCounts().values());
        addIf(summary.getWithoutPolicy() > 0, totals, summary.getWithoutPolicy());
        totals.add(summary.getTotal());
        table.addCounts(texts.get("show.total"), totals);
        return table.lines();
    }

    private static List<Integer> ungraded(EvaluationSummary summary) {
        List<Integer> counts = new ArrayList<>();
        summary.getPolicyCounts().forEach((policy, count) -> {
            int graded = summary.getGradeCounts().keySet().stream()
                    .mapToInt(grade -> summary.getCount(grade, policy))
                    .sum();
            counts.add(count - graded);
        });
        addIf(summary.getWithoutPolicy() > 0, counts, summary.getUngraded() - sum(counts));
        counts.add(summary.getUngraded());
        return counts;
    }

    private static <T> void addIf(boolean shown, List<T> row, T cell) {
        if (shown) {
            row.add(cell);
        }
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
