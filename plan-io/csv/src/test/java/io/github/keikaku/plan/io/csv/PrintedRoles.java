package io.github.keikaku.plan.io.csv;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.PlanElement;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.role.Actor;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.model.view.PlanIndex;
import io.github.keikaku.plan.model.view.RoleMatrix;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The roles of 会津若松市 laid out as a city prints them: title lines, headings in two rows, labels of branches on their
 * first row only, names spread or broken to fit their cells, full-width letters and digits, bullets, whom a statement is
 * restricted to in brackets at its end, headings again on the next page, a note below.
 */
final class PrintedRoles {

    static final String NOTE = "※「努めます」は努力を表します。";

    private static final int ROWS_OF_A_PAGE = 5;

    private PrintedRoles() {}

    /** A row for each 基本施策, a column for each actor. */
    static List<List<String>> withActorsAsColumns(Plan plan) {
        RoleMatrix matrix = RoleMatrix.of(plan);
        List<List<String>> rows = titleLines();
        List<List<String>> headings =
                List.of(row("基本目標", "基本施策", Collections.nCopies(1, "それぞれの役割")), row("", "", actorNames(matrix)));
        rows.addAll(headings);
        String branch = "";
        for (RoleMatrix.Row row : matrix.getRows()) {
            if (rows.size() == titleLines().size() + headings.size() + ROWS_OF_A_PAGE) {
                rows.addAll(headings);
            }
            PlacedElement placed = placed(plan, row);
            String goal = label("基本目標", placed.getParent().orElseThrow().getElement());
            List<String> cells = matrix.getActors().stream()
                    .map(actor -> statements(row.getStatements(actor.getId())))
                    .toList();
            rows.add(row(goal.equals(branch) ? "" : goal, label("基本施策", placed.getElement()), cells));
            branch = goal;
        }
        rows.add(List.of(NOTE));
        return rows;
    }

    /** A row for each actor, a column for each 基本施策 below its 基本目標. */
    static List<List<String>> withActorsAsRows(Plan plan) {
        RoleMatrix matrix = RoleMatrix.of(plan);
        List<String> goals = new ArrayList<>(List.of(""));
        List<String> policies = new ArrayList<>(List.of("主体"));
        for (RoleMatrix.Row row : matrix.getRows()) {
            PlacedElement placed = placed(plan, row);
            String goal = label("基本目標", placed.getParent().orElseThrow().getElement());
            goals.add(goals.contains(goal) ? "" : goal);
            policies.add(label("基本施策", placed.getElement()));
        }
        List<List<String>> rows = titleLines();
        rows.add(goals);
        rows.add(policies);
        List<String> names = actorNames(matrix);
        for (int i = 0; i < names.size(); i++) {
            Actor actor = matrix.getActors().get(i);
            List<String> cells = new ArrayList<>(List.of(names.get(i)));
            matrix.getRows().forEach(row -> cells.add(statements(row.getStatements(actor.getId()))));
            rows.add(cells);
        }
        rows.add(List.of(NOTE));
        return rows;
    }

    private static List<List<String>> titleLines() {
        return new ArrayList<>(List.of(List.of("会津若松市　第２期　地域福祉計画"), List.of("役 割 分 担 表"), List.of("")));
    }

    private static List<String> row(String first, String second, List<String> others) {
        List<String> row = new ArrayList<>(List.of(first, second));
        row.addAll(others);
        return row;
    }

    private static PlacedElement placed(Plan plan, RoleMatrix.Row row) {
        return PlanIndex.of(plan)
                .findElement(row.getElement().orElseThrow().getId())
                .orElseThrow();
    }

    private static List<String> actorNames(RoleMatrix matrix) {
        return matrix.getActors().stream()
                .map(actor -> actor.getName().length() == 2
                        ? actor.getName().charAt(0) + "　" + actor.getName().charAt(1)
                        : PrintedEvaluation.broken(actor.getName(), 5))
                .toList();
    }

    private static String label(String word, PlanElement element) {
        return word + PrintedEvaluation.wide(element.getNumber().orElseThrow()) + "\n"
                + PrintedEvaluation.broken(element.getTitle(), 7);
    }

    private static String statements(List<Statement> statements) {
        return statements.stream()
                .map(statement -> "・" + PrintedEvaluation.broken(PrintedEvaluation.wide(statement.getText()), 14)
                        + qualifiers(statement.getQualifiers()))
                .collect(Collectors.joining("\n"));
    }

    private static String qualifiers(List<String> qualifiers) {
        String separator = qualifiers.stream().anyMatch(any -> any.length() > 3) ? "、" : "・";
        return qualifiers.isEmpty()
                ? ""
                : "\n（" + qualifiers.stream().map(PrintedEvaluation::wide).collect(Collectors.joining(separator)) + "）";
    }
}
