package io.github.keikaku.plan.cli.show;

import io.github.keikaku.plan.model.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** Text set in the columns of a terminal. */
final class Columns {

    static final DisplayWidth WIDTH = DisplayWidth.narrow();

    private Columns() {}

    /** Breaks text into lines; Japanese may break anywhere, other words at a space where there is one. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            String glyph = Character.toString(character);
            int width = WIDTH.of(glyph);
            if (used + width > columns && !line.isEmpty()) {
                String rest = cutAtSpace(line);
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                line.append(rest);
                used = WIDTH.of(rest);
            }
            if (!(line.isEmpty() && character == ' ')) {
                line.append(glyph);
                used += width;
            }
            i += Character.charCount(character);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Takes the unfinished word off a line, unless it is all there is or ends in Japanese. */
    private static String cutAtSpace(StringBuilder line) {
        int space = line.lastIndexOf(" ");
        String word = line.substring(space + 1);
        boolean breaksAnywhere = word.codePoints().anyMatch(c -> WIDTH.of(Character.toString(c)) > 1);
        if (space <= 0 || breaksAnywhere) {
            return "";
        }
        line.setLength(space);
        return word;
    }

    static String left(String text, int columns) {
        return WIDTH.padEnd(WIDTH.truncate(text, columns), columns);
    }

    static String right(String text, int columns) {
        return WIDTH.padStart(WIDTH.truncate(text, columns), columns);
    }

    /** A heading and the rule under it. */
    static List<String> heading(String text) {
        return List.of(text, "-".repeat(Math.min(PlanPage.COLUMNS, WIDTH.of(text))));
    }
}
