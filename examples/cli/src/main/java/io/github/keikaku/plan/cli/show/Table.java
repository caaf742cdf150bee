package io.github.keikaku.plan.cli.show;

import io.github.keikaku.plan.cli.show.Grid.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table: a wide first column of words, and narrow columns of numbers. Long heads are broken into lines; where the
 * columns do not fit beside each other, the table goes on below with the same rows.
 */
final class Table {

    private static final int LEAST_FOR_WORDS = 24;
    private static final List<Integer> WIDEST_HEADS = List.of(20, 12, 8);

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row: what it is about, and a cell for each column; the first row is the head. */
    void add(String about, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(about));
        row.addAll(cells);
        rows.add(row);
    }

    void addCounts(String about, List<Integer> counts) {
        add(about, counts.stream().map(String::valueOf).toList());
    }

    List<String> lines() {
        int forNumbers = PlanPage.COLUMNS - Math.min(LEAST_FOR_WORDS, widest(0, 0));
        List<Integer> widths = List.of();
        for (int widestHead : WIDEST_HEADS) {
            widths = widths(widestHead);
            if (room(widths) <= forNumbers) {
                break;
            }
        }
        List<String> lines = new ArrayList<>();
        int from = 0;
        do {
            int to = from + Math.max(1, fitting(widths.subList(from, widths.size()), forNumbers));
            lines.addAll(block(from, Math.min(to, widths.size()), widths));
            from = to;
        } while (from < widths.size());
        return lines;
    }

    private List<Integer> widths(int widestHead) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 1; column < rows.get(0).size(); column++) {
            int head = Math.min(widestHead, Columns.WIDTH.of(rows.get(0).get(column)));
            widths.add(1 + Math.max(head, widest(column, 1)));
        }
        return widths;
    }

    private int widest(int column, int firstRow) {
        return rows.stream()
                .skip(firstRow)
                .mapToInt(row -> Columns.WIDTH.of(row.get(column)))
                .max()
                .orElse(0);
    }

    private static int room(List<Integer> widths) {
        return widths.stream().mapToInt(width -> 1 + width).sum();
    }

    private static int fitting(List<Integer> widths, int room) {
        int count = 0;
        while (count < widths.size() && room(widths.subList(0, count + 1)) <= room) {
            count++;
        }
        return count;
    }

    private List<String> block(int from, int to, List<Integer> widths) {
        List<Integer> shown = widths.subList(from, to);
        int words = Math.min(PlanPage.COLUMNS - room(shown), widest(0, 0));
        Grid grid = Grid.of(
                Stream.concat(Stream.of(Column.words(words)), shown.stream().map(Column::numbers))
                        .toList());
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(List.of(row.get(0)));
            cells.addAll(row.subList(1 + from, 1 + to));
            lines.addAll(grid.row(cells));
        }
        return lines;
    }
}
