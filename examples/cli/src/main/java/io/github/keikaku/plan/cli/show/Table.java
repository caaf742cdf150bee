package io.github.keikaku.plan.cli.show;

import java.util.ArrayList;
import java.util.List;

/** A table: a wide first column of words, and narrow columns of numbers that share what is left. */
final class Table {

    private static final int LEAST_FOR_WORDS = 24;

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row: what it is about, and a cell for each column. */
    void add(String about, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(about));
        row.addAll(cells);
        rows.add(row);
    }

    void addCounts(String about, List<Integer> counts) {
        add(about, counts.stream().map(String::valueOf).toList());
    }

    List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(1) - 1;
        List<Integer> widths = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
            widths.add(2 + widest(column));
        }
        int left = PlanPage.COLUMNS - LEAST_FOR_WORDS;
        if (widths.stream().mapToInt(Integer::intValue).sum() > left) {
            widths.replaceAll(width -> Math.min(width, left / columns));
        }
        int numbers = widths.stream().mapToInt(Integer::intValue).sum();
        int words = Math.min(PlanPage.COLUMNS - numbers, widest(0));
        return rows.stream().map(row -> line(row, words, widths)).toList();
    }

    private int widest(int column) {
        return rows.stream()
                .mapToInt(row -> Columns.WIDTH.of(row.get(column)))
                .max()
                .orElse(0);
    }

    private static String line(List<String> row, int words, List<Integer> widths) {
        StringBuilder line = new StringBuilder(Columns.left(row.get(0), words));
        for (int i = 0; i < widths.size(); i++) {
            line.append(' ').append(Columns.right(row.get(i + 1), widths.get(i) - 1));
        }
        return line.toString().stripTrailing();
    }
}
