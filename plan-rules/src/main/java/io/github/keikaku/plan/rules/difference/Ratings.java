package io.github.keikaku.plan.rules.difference;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.evaluation.Evaluation;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.evaluation.EvaluationStage;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What differs in the grades and next-year policies of two versions: for each year that both evaluate, and, where the
 * last year evaluated is another one, between the last years. Evaluations compare by stage and evaluator.
 */
final class Ratings {

    private final Matching matching;
    private final List<Difference> differences = new ArrayList<>();

    private Ratings(Matching matching) {
        this.matching = matching;
    }

    static List<Difference> differences(Matching matching) {
        Ratings ratings = new Ratings(matching);
        Map<Line, NavigableMap<FiscalYear, Sheet>> older =
                sheets(matching.older().getPlan());
        sheets(matching.newer().getPlan()).forEach((line, years) -> {
            NavigableMap<FiscalYear, Sheet> before = older.getOrDefault(line, new TreeMap<>());
            years.forEach((year, sheet) ->
                    Optional.ofNullable(before.get(year)).ifPresent(same -> ratings.compare(same, sheet)));
            if (!before.isEmpty() && !before.lastKey().equals(years.lastKey())) {
                ratings.compare(before.lastEntry().getValue(), years.lastEntry().getValue());
            }
        });
        return ratings.differences;
    }

    private static Map<Line, NavigableMap<FiscalYear, Sheet>> sheets(Plan plan) {
        Map<Line, NavigableMap<FiscalYear, Sheet>> lines = new LinkedHashMap<>();
        ModelPath list = ModelPath.root().child("evaluations");
        for (int i = 0; i < plan.getEvaluations().size(); i++) {
            Evaluation evaluation = plan.getEvaluations().get(i);
            lines.computeIfAbsent(new Line(evaluation.getStage(), evaluation.getEvaluator()), line -> new TreeMap<>())
                    .putIfAbsent(evaluation.getFiscalYear(), new Sheet(evaluation, list.child(i)));
        }
        return lines;
    }

    private void compare(Sheet older, Sheet newer) {
        Map<String, Row> rows = older.rows();
        newer.rows()
                .forEach((element, row) -> matching.newer()
                        .findElement(element)
                        .flatMap(matching::ofNewer)
                        .map(match -> rows.get(match.getOlder().getElement().getId()))
                        .ifPresent(before -> compare(before, row)));
    }

    private void compare(Row before, Row after) {
        Changes changes = new Changes(
                DifferenceSubject.EVALUATION_ENTRY,
                part(matching.older(), before),
                part(matching.newer(), after),
                differences);
        changes.compare("grade", before.entry.getGrade(), after.entry.getGrade());
        changes.compare("nextPolicy", before.entry.getNextPolicy(), after.entry.getNextPolicy());
    }

    private static DifferencePart part(PlanIndex index, Row row) {
        String id = row.entry.getElement();
        String title = index.findElement(id)
                .map(placed -> placed.getElement().getTitle())
                .orElse(id);
        return DifferencePart.of(id, title + " (" + row.year + ")", row.path);
    }

    private record Line(EvaluationStage stage, Optional<String> evaluator) {}

    private record Row(EvaluationEntry entry, FiscalYear year, ModelPath path) {}

    private record Sheet(Evaluation evaluation, ModelPath path) {

        /** By element; where one has several entries, the first counts. */
        Map<String, Row> rows() {
            Map<String, Row> rows = new LinkedHashMap<>();
            List<EvaluationEntry> entries = evaluation.getEntries();
            for (int i = 0; i < entries.size(); i++) {
                Row row = new Row(
                        entries.get(i),
                        evaluation.getFiscalYear(),
                        path.child("entries").child(i));
                rows.putIfAbsent(row.entry.getElement(), row);
            }
            return rows;
        }
    }
}
