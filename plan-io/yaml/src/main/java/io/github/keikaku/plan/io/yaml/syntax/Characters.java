package io.github.keikaku.plan.io.yaml.syntax;

/** What YAML makes of single characters. */
final class Characters {

    private static final char NEXT_LINE = '\u0085';
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Characters() {}

    /** Whether it may stand in a document as it is; halves of characters beyond the first plane may. */
    static boolean isPrintable(char c) {
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r';
        }
        return !(c >= '\u007F' && c <= '\u009F' && c != NEXT_LINE) && c < '\uFFFE';
    }

    /** Whether it reads back as it was from anywhere within a line, whatever reads it: older readers break lines at more. */
    static boolean isSafe(char c) {
        return c >= ' '
                && isPrintable(c)
                && c != NEXT_LINE
                && c != LINE_SEPARATOR
                && c != PARAGRAPH_SEPARATOR
                && c != BYTE_ORDER_MARK;
    }
}
