package io.github.keikaku.plan.cli.show;

import java.util.ArrayList;
import java.util.List;

/** Cells side by side, each broken into lines within its own column, so that nothing is cut off. */
final class Grid {

    private final List<Column> columns;

    private Grid(List<Column> columns) {
        this.columns = columns;
    }

    static Grid of(List<Column> columns) {
        return new Grid(List.copyOf(columns));
    }

    /** The lines of one row; a line break in a cell begins a line of its own. */
    List<String> row(List<String> cells) {
        List<List<String>> broken = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            broken.add(columns.get(i).lines(cells.get(i)));
        }
        int height = broken.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < height; at++) {
            lines.add(line(broken, at));
        }
        return lines;
    }

    private String line(List<List<String>> broken, int at) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            List<String> cell = broken.get(i);
            line.append(i == 0 ? "" : " ").append(columns.get(i).pad(at < cell.size() ? cell.get(at) : ""));
        }
        return line.toString().stripTrailing();
    }

    /** One column: its width in columns of the terminal, and whether its cells stand on the right, as numbers do. */
    record Column(int width, boolean right) {

        static Column words(int width) {
            return new Column(width, false);
        }

        static Column numbers(int width) {
            return new Column(width, true);
        }

        private List<String> lines(String cell) {
            List<String> lines = new ArrayList<>();
            cell.lines().forEach(line -> lines.addAll(Columns.wrap(line, width)));
            return lines.isEmpty() ? List.of("") : lines;
        }

        private String pad(String line) {
            return right ? Columns.WIDTH.padStart(line, width) : Columns.WIDTH.padEnd(line, width);
        }
    }
}
