package io.github.keikaku.plan.cli.show;

import io.github.keikaku.plan.cli.Texts;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tree, with grade and next-year policy of the newest evaluations beside each element. */
final class TreeSection implements Section {

    private static final int MOST_EVALUATIONS = 3;
    private static final int RATING_COLUMNS = 13;

    private final Texts texts;
    private final PlanIndex index;
    private final List<Evaluation> evaluations;

    TreeSection(Texts texts, PlanIndex index) {
        this.texts = texts;
        this.index = index;
        List<Evaluation> inTime = index.getPlan().getEvaluations().stream()
                .sorted(Comparator.comparing(Evaluation::getFiscalYear).thenComparing(Evaluation::getStage))
                .toList();
        this.evaluations = inTime.subList(Math.max(0, inTime.size() - MOST_EVALUATIONS), inTime.size());
    }

    @Override
    public List<String> lines() {
        if (index.getElements().isEmpty()) {
            return List.of();
        }
        int titles = PlanPage.COLUMNS - RATING_COLUMNS * evaluations.size();
        List<Map<String, String>> ratings =
                evaluations.stream().map(TreeSection::ratings).toList();
        List<String> lines = new ArrayList<>(Columns.heading(texts.get("show.tree")));
        if (!evaluations.isEmpty()) {
            lines.add(row("", titles, evaluations.stream().map(this::name).toList()));
        }
        for (PlacedElement placed : index.getElements()) {
            String id = placed.getElement().getId();
            List<String> title = title(placed, titles - 1);
            lines.add(row(
                    title.get(0),
                    titles,
                    ratings.stream().map(byId -> byId.getOrDefault(id, "")).toList()));
            lines.addAll(title.subList(1, title.size()));
        }
        return lines;
    }

    private static String row(String title, int columns, List<String> cells) {
        StringBuilder row = new StringBuilder(cells.isEmpty() ? title : Columns.left(title, columns));
        cells.forEach(cell -> row.append(Columns.left(cell, RATING_COLUMNS)));
        return row.toString().stripTrailing();
    }

    private String name(Evaluation evaluation) {
        String year = HeadSection.year(texts, evaluation.getFiscalYear());
        return evaluation.getStage() == EvaluationStage.SELF
                ? year
                : year + texts.get("show.stage." + evaluation.getStage());
    }

    private static Map<String, String> ratings(Evaluation evaluation) {
        Map<String, String> byElement = new HashMap<>();
        for (EvaluationEntry entry : evaluation.getEntries()) {
            String policy = entry.getNextPolicy().map(symbol -> " " + symbol).orElse("");
            byElement.putIfAbsent(entry.getElement(), entry.getGrade().orElse("-") + policy);
        }
        return byElement;
    }

    private List<String> title(PlacedElement placed, int columns) {
        PlanElement element = placed.getElement();
        int indent = Math.min(2 * placed.getDepth(), columns / 2);
        String number = element.getNumber().map(printed -> printed + " ").orElse("");
        String text = number + element.getTitle() + (element.isPriority() ? texts.get("show.priority") : "");
        List<String> lines = new ArrayList<>();
        for (String line : Columns.wrap(text, columns - indent - number.length())) {
            String hanging = lines.isEmpty() ? "" : " ".repeat(number.length());
            lines.add(" ".repeat(indent) + hanging + line);
        }
        return lines;
    }
}
