package io.github.keikaku.plan.model.time;

import io.github.keikaku.plan.model.text.CjkRadicals;

/** Takes the differences out of a text that make none to a date, one character for one, so that indexes stay. */
final class TimeFold {

    private static final String DASHES = "‐‑‒–—―−ー─";
    private static final String WAVES = "〜∼˜";
    private static final String OPENING = "〔［[";
    private static final String CLOSING = "〕］]";

    private TimeFold() {}

    static String fold(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = fold(chars[i]);
        }
        return new String(chars);
    }

    private static char fold(char c) {
        if (c > ' ' && c < '[') {
            return c;
        }
        if (c >= '！' && c <= '～') {
            return fold((char) (c - ('！' - '!')));
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF') {
            return ' ';
        }
        if (c >= '\u2E80' && c <= '\u2FD5') {
            int ideograph = CjkRadicals.unifiedIdeograph(c).orElse(c);
            return Character.isBmpCodePoint(ideograph) ? (char) ideograph : c;
        }
        return foldSign(c);
    }

    private static char foldSign(char c) {
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        if (WAVES.indexOf(c) >= 0) {
            return '~';
        }
        if (OPENING.indexOf(c) >= 0) {
            return '(';
        }
        if (CLOSING.indexOf(c) >= 0) {
            return ')';
        }
        return switch (c) {
            case '､' -> '、';
            case '･' -> '・';
            case '⁄' -> '/';
            default -> c;
        };
    }
}
