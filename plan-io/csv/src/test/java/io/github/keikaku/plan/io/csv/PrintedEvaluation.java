package io.github.keikaku.plan.io.csv;

import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.common.Statement;
import io.github.keikaku.plan.model.evaluation.EvaluationEntry;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.view.PlacedElement;
import io.github.keikaku.plan.model.view.PlanIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The evaluation of 清瀬市 laid out as the city prints it: title lines and a legend above, labels of branches set
 * vertically and only on their first row, goals between the measures, headings again on each page, full-width letters and
 * digits, lines broken to fit, a note below.
 */
final class PrintedEvaluation {

    static final List<String> HEADINGS =
            List.of("基本\n方針", "施策\nの柱", "施策の方向性と\n具体的な取組", "", "平成30年度の成果", "現状の課題", "評価", "次年度\n方　 針");

    private static final int ROWS_OF_A_PAGE = 12;
    private static final String BULLETS = "〇・◆□";
    private static final Map<String, String> WORDS =
            Map.of("basic-policy", "基本方針", "pillar", "施策の柱", "direction", "方向性", "measure", "取組");

    private final List<List<String>> rows = new ArrayList<>();
    private final Set<ModelPath> printed = new HashSet<>();
    private int left = ROWS_OF_A_PAGE;

    private PrintedEvaluation() {}

    static List<List<String>> rows(Plan plan) {
        PrintedEvaluation sheet = new PrintedEvaluation();
        sheet.print(plan);
        return sheet.rows;
    }

    private void print(Plan plan) {
        for (String line : List.of(
                "平成３０年度　地域福祉計画",
                "目 標 事 業 評 価 調 書",
                "健康福祉部　地域包括ケア推進課",
                "",
                "【評価】　（目標の達成と進捗の状況）",
                "Ａ 取り組みを実施し、目標を達成している。",
                "Ｂ 取り組みを実施し、一定の成果が出ている。")) {
            rows.add(List.of(line));
        }
        rows.add(HEADINGS);
        Map<String, EvaluationEntry> entries = plan.getEvaluations().get(0).getEntries().stream()
                .collect(Collectors.toMap(EvaluationEntry::getElement, Function.identity()));
        for (PlacedElement placed : PlanIndex.of(plan).getElements()) {
            if (placed.getElement().getLevel().equals("measure")) {
                print(placed, entries.get(placed.getElement().getId()));
            }
        }
        rows.add(List.of("※計画の期間（2018年度～2026年度）に対する目標の達成状況"));
    }

    private void print(PlacedElement measure, EvaluationEntry entry) {
        PlacedElement direction = measure.getParent().orElseThrow();
        if (left == 0) {
            rows.add(HEADINGS);
            left = ROWS_OF_A_PAGE;
        }
        List<String> labels = new ArrayList<>();
        boolean first = !printed.contains(direction.getPath());
        for (PlacedElement branch : direction.getPathFromRoot()) {
            labels.add(label(branch));
        }
        if (first) {
            String goal = direction.getElement().getGoal().orElseThrow();
            rows.add(List.of(labels.get(0), labels.get(1), labels.get(2), "【目標】" + goal, "", "", "", ""));
            labels.replaceAll(label -> "");
        }
        String title = "【取組" + wide(measure.getElement().getNumber().orElseThrow()) + "】"
                + measure.getElement().getTitle();
        rows.add(List.of(
                labels.get(0),
                labels.get(1),
                labels.get(2),
                broken(title, 9),
                statements(entry.getOutcomes(), 0),
                statements(entry.getChallenges(), 0),
                wide(entry.getGrade().orElseThrow()),
                entry.getNextPolicy().orElseThrow()));
        left--;
    }

    /** Set vertically, and only once on each page; later pages say that it is there again. */
    private String label(PlacedElement branch) {
        boolean again = !printed.add(branch.getPath());
        if (again && left < ROWS_OF_A_PAGE) {
            return "";
        }
        String mark = branch.getElement().isPriority() ? "（重点）" : "";
        String label = "【" + WORDS.get(branch.getElement().getLevel())
                + wide(branch.getElement().getNumber().orElseThrow()) + "】"
                + branch.getElement().getTitle()
                + (again ? "（再）" : mark);
        return label.codePoints().mapToObj(Character::toString).collect(Collectors.joining("\n"));
    }

    private static String statements(List<Statement> statements, int depth) {
        StringBuilder text = new StringBuilder();
        for (Statement statement : statements) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append("　".repeat(depth))
                    .append(BULLETS.charAt(depth))
                    .append(broken(wide(statement.getText()), 29));
            if (!statement.getItems().isEmpty()) {
                text.append('\n').append(statements(statement.getItems(), depth + 1));
            }
        }
        return text.toString();
    }

    static String wide(String text) {
        return text.codePoints()
                .map(c -> isWithin(c, '0', '9') || isWithin(c, 'A', 'Z') ? c + 0xFEE0 : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Breaks lines as a narrow cell does, but only between letters, where no reader can be in doubt. */
    static String broken(String text, int width) {
        StringBuilder broken = new StringBuilder();
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            if (length >= width && isLetter(text.charAt(i - 1)) && isLetter(text.charAt(i))) {
                broken.append('\n');
                length = 0;
            }
            broken.append(text.charAt(i));
            length++;
        }
        return broken.toString();
    }

    private static boolean isLetter(char c) {
        return isWithin(c, '\u3041', '\u3096') || isWithin(c, '\u4E00', '\u9FFF');
    }

    private static boolean isWithin(int c, char first, char last) {
        return first <= c && c <= last;
    }

    /** The file as a spreadsheet saves it. */
    static String csv(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(PrintedEvaluation::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String quoted(String cell) {
        return cell.isEmpty() ? "" : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    /** What such a sheet can hold of statements: texts and their items. */
    static List<Statement> printable(List<Statement> statements) {
        return statements.stream()
                .map(statement -> Statement.builder()
                        .text(statement.getText())
                        .items(printable(statement.getItems()))
                        .build())
                .toList();
    }

    /** What such a sheet can hold of an entry: neither its source nor what whoever transcribed it noted. */
    static EvaluationEntry printable(EvaluationEntry entry) {
        return EvaluationEntry.builder()
                .copyOf(entry)
                .outcomes(printable(entry.getOutcomes()))
                .challenges(printable(entry.getChallenges()))
                .source(Optional.empty())
                .notes(List.of())
                .build();
    }
}
