package io.github.keikaku.plan.model.text;

/** Spaces and line breaks inside the cells of tables, where most of them come from the width of a column. */
final class Spaces {

    private static final char NEW_LINE = '\n';

    private static final String BULLETS = "・●○〇◯◎◇◆□■▶▷►※★☆＊*•‣▪▫●【①②③④⑤⑥⑦⑧⑨⑩";

    private Spaces() {}

    static String joinLines(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBreak(text.charAt(i))) {
                joined.append(text.charAt(i));
                continue;
            }
            int next = i;
            int breaks = 0;
            while (next < text.length() && (isBreak(text.charAt(next)) || isSpace(text.charAt(next)))) {
                breaks += endsLine(text, next) ? 1 : 0;
                next++;
            }
            while (!joined.isEmpty() && isSpace(joined.charAt(joined.length() - 1))) {
                joined.setLength(joined.length() - 1);
            }
            joined.append(between(joined, breaks, text, next));
            i = next - 1;
        }
        return joined.toString();
    }

    /** What stands between two lines in place of the breaks. */
    private static String between(StringBuilder before, int breaks, String text, int next) {
        if (breaks > 1) {
            return "\n\n";
        }
        if (next == text.length() || before.isEmpty() || BULLETS.indexOf(text.charAt(next)) >= 0) {
            return "\n";
        }
        return isJapanese(before.codePointBefore(before.length())) && isJapanese(text.codePointAt(next)) ? "" : " ";
    }

    private static boolean isBreak(char c) {
        return c == NEW_LINE || c == '\r' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Carriage return and line feed end one line together. */
    private static boolean endsLine(String text, int index) {
        boolean pair = text.charAt(index) == '\r' && index + 1 < text.length() && text.charAt(index + 1) == NEW_LINE;
        return isBreak(text.charAt(index)) && !pair;
    }

    static String removeInvisible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isInvisible(text.charAt(i))) {
                visible.append(text.charAt(i));
            }
        }
        return visible.toString();
    }

    static String unify(String text) {
        StringBuilder unified = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBreak(c)) {
                pending = false;
                if (c != '\r' || endsLine(text, i)) {
                    unified.append(NEW_LINE);
                }
            } else if (isSpace(c)) {
                pending = true;
            } else {
                if (pending && !isLineStart(unified)) {
                    unified.append(' ');
                }
                pending = false;
                unified.append(c);
            }
        }
        return unified.toString().strip();
    }

    private static boolean isLineStart(StringBuilder text) {
        return text.isEmpty() || text.charAt(text.length() - 1) == NEW_LINE;
    }

    static String closeJapanese(String text) {
        StringBuilder closed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int next = i;
            while (next < text.length() && isSpace(text.charAt(next))) {
                next++;
            }
            if (next > i && (next == text.length() || closed.isEmpty() || !joins(closed, text, next))) {
                closed.append(text, i, next);
            }
            if (next < text.length()) {
                closed.append(text.charAt(next));
            }
            i = next;
        }
        return closed.toString();
    }

    private static boolean joins(StringBuilder before, String text, int next) {
        return isJapanese(before.codePointBefore(before.length())) && isJapanese(text.codePointAt(next));
    }

    private static boolean isSpace(char c) {
        return c == '\t' || (c != '\u2028' && c != '\u2029' && Character.isSpaceChar(c));
    }

    /** Joiners and variation selectors take no width either, but change what is seen. */
    private static boolean isInvisible(char c) {
        return c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
    }

    /** Kanji, kana and Japanese punctuation, between which no space is written. */
    private static boolean isJapanese(int codePoint) {
        return (codePoint >= 0x3001 && codePoint <= 0x30FF)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF9F && !Character.isLetterOrDigit(codePoint))
                || (codePoint >= 0xFF66 && codePoint <= 0xFF9F)
                || (codePoint >= 0x2E80 && codePoint <= 0x2FDF)
                || Character.isIdeographic(codePoint);
    }
}
