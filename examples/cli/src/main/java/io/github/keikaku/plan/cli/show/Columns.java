package io.github.keikaku.plan.cli.show;

import io.github.keikaku.plan.model.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** Text set in the columns of a terminal. */
final class Columns {

    static final DisplayWidth WIDTH = DisplayWidth.narrow();

    private static final int DEEPEST_INDENT = 40;

    private Columns() {}

    /**
     * Breaks text into lines, each indented as the text is; Japanese may break anywhere, other words at a space where
     * there is one. Nothing is cut off. A line break or a terminal's control character within counts as a space.
     */
    static List<String> wrap(String text, int columns) {
        String plain = plain(text);
        String indent = indentOf(plain, columns);
        List<String> lines = new ArrayList<>();
        for (String line : broken(plain.substring(indent.length()), columns - indent.length())) {
            lines.add(indent + line);
        }
        return lines;
    }

    /** As {@link #wrap}, on the width of the page, with all lines but the first set in further. */
    static List<String> paragraph(int indent, String text) {
        int columns = Math.min(indent, DEEPEST_INDENT);
        String hanging = " ".repeat(columns + 4);
        List<String> lines = new ArrayList<>();
        for (String line : broken(plain(text), PlanPage.COLUMNS - hanging.length())) {
            lines.add((lines.isEmpty() ? " ".repeat(columns) : hanging) + line);
        }
        return lines;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return plain.toString();
    }

    private static String indentOf(String text, int columns) {
        int spaces = 0;
        while (spaces < text.length() && text.charAt(spaces) == ' ') {
            spaces++;
        }
        return " ".repeat(Math.min(spaces, columns / 2));
    }

    private static List<String> broken(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            String glyph = Character.toString(character);
            int width = WIDTH.of(glyph);
            if (used + width > columns && !line.isEmpty()) {
                String rest = character == ' ' ? "" : cutAtSpace(line);
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

    /** A heading and the rule under it. */
    static List<String> heading(String text) {
        List<String> lines = new ArrayList<>(wrap(text, PlanPage.COLUMNS));
        lines.add("-".repeat(Math.min(PlanPage.COLUMNS, WIDTH.of(text))));
        return lines;
    }
}
