package io.github.keikaku.plan.cli.show;

import io.github.keikaku.plan.cli.Texts;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.evaluation.Scale;
import io.github.keikaku.plan.model.view.EvaluationSummary;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The newest evaluation counted by branch: the roots of the tree and what is right below them. */
final class BranchSection implements Section {

    private static final int DEEPEST = 1;

    private final Texts texts;
    private final PlanIndex index;

    BranchSection(Texts texts, PlanIndex index) {
        this.texts = texts;
        this.index = index;
    }

    @Override
    public List<String> lines() {
        Optional<Evaluation> newest =
                index.getPlan().getEvaluations().stream().max(Comparator.comparing(Evaluation::getFiscalYear));
        return newest.map(this::lines).orElseGet(List::of);
    }

    private List<String> lines(Evaluation evaluation) {
        Plan plan = index.getPlan();
        Scale scale = plan.getScaleOf(evaluation);
        Map<String, List<EvaluationEntry>> byBranch = byBranch(evaluation);
        Table table = new Table();
        EvaluationSummary whole = EvaluationSummary.of(plan, evaluation);
        table.add("", head(whole));
        for (PlacedElement placed : index.getElements()) {
            List<EvaluationEntry> entries = byBranch.get(placed.getElement().getId());
            if (entries != null) {
                table.addCounts(name(placed), counts(whole, EvaluationSummary.of(scale, entries)));
            }
        }
        String year = new TimeWords(texts).of(evaluation);
        List<String> lines = new ArrayList<>(Columns.heading(texts.get("show.branches", year)));
        lines.addAll(table.lines());
        return lines;
    }

    private Map<String, List<EvaluationEntry>> byBranch(Evaluation evaluation) {
        Map<String, List<EvaluationEntry>> byBranch = new HashMap<>();
        for (EvaluationEntry entry : evaluation.getEntries()) {
            index.findElement(entry.getElement()).ifPresent(placed -> {
                for (PlacedElement step : placed.getPathFromRoot()) {
                    if (step.getDepth() <= DEEPEST) {
                        byBranch.computeIfAbsent(step.getElement().getId(), id -> new ArrayList<>())
                                .add(entry);
                    }
                }
            });
        }
        return byBranch;
    }

    private List<String> head(EvaluationSummary summary) {
        List<String> head = new ArrayList<>(List.of(texts.get("show.total")));
        head.addAll(summary.getGradeCounts().keySet());
        head.addAll(summary.getPolicyCounts().keySet());
        return head;
    }

    /** The counts of a branch under the head of the whole, which may have symbols that the branch has not. */
    private static List<Integer> counts(EvaluationSummary whole, EvaluationSummary branch) {
        List<Integer> counts = new ArrayList<>(List.of(branch.getTotal()));
        whole.getGradeCounts()
                .keySet()
                .forEach(grade -> counts.add(branch.getGradeCounts().getOrDefault(grade, 0)));
        whole.getPolicyCounts()
                .keySet()
                .forEach(policy -> counts.add(branch.getPolicyCounts().getOrDefault(policy, 0)));
        return counts;
    }

    private static String name(PlacedElement placed) {
        return "  ".repeat(placed.getDepth()) + Names.of(placed.getElement());
    }
}
