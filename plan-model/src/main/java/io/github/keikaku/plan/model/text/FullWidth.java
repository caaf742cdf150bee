package io.github.keikaku.plan.model.text;

/**
 * Full-width forms (全角) of ASCII characters, in which Japanese documents print digits, letters and signs as often as
 * not: ２０１８, Ｈ３０, （％）.
 */
public final class FullWidth {

    private static final char IDEOGRAPHIC_SPACE = '\u3000';
    private static final char FIRST = '！';
    private static final char LAST = '～';
    private static final int DISTANCE = FIRST - '!';

    private FullWidth() {}

    /**
     * Replaces every full-width form of an ASCII character (U+FF01 to U+FF5E) and the ideographic space (U+3000) by the
     * character itself. Everything else stays: kana, kanji, and Japanese punctuation such as 、 and 「.
     *
     * @param text any text
     * @return the text with ASCII in place of full-width forms; the same object where there are none
     */
    public static String toAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (toAscii(text.charAt(i)) != text.charAt(i)) {
                return replaceFrom(text, i);
            }
        }
        return text;
    }

    private static String replaceFrom(String text, int first) {
        char[] chars = text.toCharArray();
        for (int i = first; i < chars.length; i++) {
            chars[i] = toAscii(chars[i]);
        }
        return new String(chars);
    }

    private static char toAscii(char c) {
        if (c >= FIRST && c <= LAST) {
            return (char) (c - DISTANCE);
        }
        return c == IDEOGRAPHIC_SPACE ? ' ' : c;
    }
}
