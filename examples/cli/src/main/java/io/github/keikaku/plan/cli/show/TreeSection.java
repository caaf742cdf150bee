package io.github.keikaku.plan.cli.show;

import io.github.keikaku.plan.cli.Texts;
import io.github.keikaku.plan.cli.show.Grid.Column;
import io.github.keikaku.plan.model.Level;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The tree, or the trees one after another, with grade and next-year policy of the newest evaluations beside each element.
 */
final class TreeSection implements Section {

    private static final int MOST_EVALUATIONS = 3;
    private static final int RATING_COLUMNS = 13;

    private final Texts texts;
    private final TimeWords times;
    private final PlanIndex index;
    private final List<Evaluation> evaluations;

    TreeSection(Texts texts, PlanIndex index) {
        this.texts = texts;
        this.times = new TimeWords(texts);
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
        int titles = PlanPage.COLUMNS - (1 + RATING_COLUMNS) * evaluations.size();
        Grid grid = grid(titles);
        List<Map<String, String>> ratings =
                evaluations.stream().map(TreeSection::ratings).toList();
        List<String> lines = new ArrayList<>(Columns.heading(texts.get("show.tree")));
        if (!evaluations.isEmpty()) {
            lines.addAll(grid.row(cells("", evaluations.stream().map(this::name).toList())));
        }
        String rootLevel = "";
        for (PlacedElement placed : index.getElements()) {
            PlanElement element = placed.getElement();
            if (placed.getDepth() == 0 && !element.getLevel().equals(rootLevel) && hasSeveralTrees()) {
                rootLevel = element.getLevel();
                lines.addAll(Columns.wrap(texts.get("show.treeOf", nameOfLevel(rootLevel)), PlanPage.COLUMNS));
            }
            lines.addAll(grid.row(cells(
                    title(placed, titles),
                    ratings.stream()
                            .map(byId -> byId.getOrDefault(element.getId(), ""))
                            .toList())));
        }
        int older = index.getPlan().getEvaluations().size() - evaluations.size();
        if (older > 0) {
            lines.addAll(Columns.wrap(texts.get("show.moreEvaluations", older), PlanPage.COLUMNS));
        }
        return lines;
    }

    private String name(Evaluation evaluation) {
        return times.of(evaluation.getFiscalYear()) + "\n" + times.stageOf(evaluation);
    }

    private Grid grid(int titles) {
        List<Column> columns = new ArrayList<>(List.of(Column.words(titles)));
        evaluations.forEach(evaluation -> columns.add(Column.words(RATING_COLUMNS)));
        return Grid.of(columns);
    }

    private static List<String> cells(String title, List<String> ratings) {
        List<String> cells = new ArrayList<>(List.of(title));
        cells.addAll(ratings);
        return cells;
    }

    private boolean hasSeveralTrees() {
        return index.getPlan().getElements().stream()
                        .map(PlanElement::getLevel)
                        .distinct()
                        .count()
                > 1;
    }

    private String nameOfLevel(String id) {
        return index.findLevel(id).map(Level::getName).orElse(id);
    }

    private static Map<String, String> ratings(Evaluation evaluation) {
        Map<String, String> byElement = new HashMap<>();
        for (EvaluationEntry entry : evaluation.getEntries()) {
            String policy = entry.getNextPolicy().map(symbol -> " " + symbol).orElse("");
            byElement.putIfAbsent(entry.getElement(), entry.getGrade().orElse("-") + policy);
        }
        return byElement;
    }

    /** A title broken into lines that go on under itself and not under its number. */
    private String title(PlacedElement placed, int columns) {
        PlanElement element = placed.getElement();
        String indent = " ".repeat(Math.min(2 * placed.getDepth(), columns / 2));
        int number = element.getNumber()
                .map(printed -> 1 + Columns.WIDTH.of(printed))
                .orElse(0);
        String hanging = indent + " ".repeat(Math.min(number, columns / 4));
        String text = Names.of(element) + (element.isPriority() ? texts.get("show.priority") : "");
        StringJoiner lines = new StringJoiner("\n" + hanging, indent, "");
        Columns.wrap(text, columns - hanging.length()).forEach(lines::add);
        return lines.toString();
    }
}
