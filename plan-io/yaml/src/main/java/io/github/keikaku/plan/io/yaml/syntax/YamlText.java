package io.github.keikaku.plan.io.yaml.syntax;

import java.util.Locale;
import java.util.Set;

/**
 * How a text is written so that every reader takes it for that text, whether it knows YAML 1.1, 1.2 or only parts of
 * either. Where in doubt, in quotes.
 */
final class YamlText {

    /** Words that YAML 1.1 or 1.2 takes for a boolean or null, in lower case. */
    private static final Set<String> TAKEN = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private YamlText() {}

    /** Whether a text needs no quotes. */
    static boolean isPlain(String text) {
        if (text.isEmpty() || !startsWithLetter(text) || isBlank(text.charAt(text.length() - 1))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Characters.isSafe(c)
                    || (c == ':' && (i + 1 == text.length() || text.charAt(i + 1) == ' '))
                    || (c == '#' && text.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return !TAKEN.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Numbers, dates and all that has a meaning to YAML begin with another ASCII character than a letter. */
    private static boolean startsWithLetter(String text) {
        char first = text.charAt(0);
        return first < 0x80 ? Character.isLetter(first) : !isBlank(first);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether a text of several lines reads well and safely line by line. */
    static boolean isLiteral(String text) {
        int last = text.length() - 1;
        if (text.indexOf('\n') < 0 || text.charAt(0) == '\n' || text.charAt(0) == ' ') {
            return false;
        }
        char before = ' ';
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            if (c == '\n' ? before == ' ' || (i == last && before == '\n') : !Characters.isSafe(c)) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    /** Writes a text line by line; its own last line break, if it has one, is said by the header. */
    static void appendLiteral(StringBuilder out, String text, String indent) {
        boolean ended = text.endsWith("\n");
        out.append(ended ? "|\n" : "|-\n");
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                out.append(indent).append(text, start, end);
            }
            out.append('\n');
            start = end + 1;
        }
    }

    /** Writes a text in double quotes, on one line. */
    static void appendQuoted(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (Characters.isSafe(c)) {
                        out.append(c);
                    } else {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    }
                }
            }
        }
        out.append('"');
    }
}
