package io.github.keikaku.plan.model.text;

/** Signs that look alike and are typed for one another: circles, dashes, wave dashes. */
final class Signs {

    private static final char CIRCLE = '○';
    private static final char IDEOGRAPHIC_ZERO = '〇';
    private static final char LONG_VOWEL = 'ー';
    private static final char WAVE_DASH = '～';

    private static final String KANJI_DIGITS = "一二三四五六七八九";

    /** Hyphens, dashes, minus signs, and the lines of boxes that are typed for them. */
    private static final String DASHES = "‐‑‒–—―⁃−─━﹘﹣－";

    private static final String WAVE_DASHES = "〜∼˜⁓";

    private Signs() {}

    static String unifyCircles(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char before = i == 0 ? ' ' : chars[i - 1];
            boolean zero = before == IDEOGRAPHIC_ZERO || KANJI_DIGITS.indexOf(before) >= 0;
            // A 〇 that stayed before this one was a zero, for any other has become a circle by now.
            if (chars[i] == '◯' || (chars[i] == IDEOGRAPHIC_ZERO && !zero)) {
                chars[i] = CIRCLE;
            }
        }
        return new String(chars);
    }

    static String unifyDashes(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            boolean longVowel = chars[i] == LONG_VOWEL && i > 0 && isKana(chars[i - 1]);
            if (DASHES.indexOf(chars[i]) >= 0 || (chars[i] == LONG_VOWEL && !longVowel)) {
                chars[i] = '-';
            }
        }
        return new String(chars);
    }

    private static boolean isKana(char c) {
        return (c >= 'ぁ' && c <= 'ゟ') || (c >= 'ァ' && c <= 'ヿ' && c != '・') || (c >= 'ｦ' && c <= 'ﾟ');
    }

    static String unifyWaveDashes(String text) {
        return CharacterForms.mapEach(text, c -> WAVE_DASHES.indexOf(c) >= 0 ? WAVE_DASH : c);
    }
}
