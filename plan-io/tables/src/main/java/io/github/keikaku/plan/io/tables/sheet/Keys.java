package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.text.NormalizationStep;
import io.github.keikaku.plan.model.text.TextNormalizer;

/** What printed texts are compared by. */
final class Keys {

    private static final TextNormalizer INK = TextNormalizer.of(NormalizationStep.INVISIBLE, NormalizationStep.SPACES);

    private Keys() {}

    /** A text without anything that printing changes, spaces included. */
    static String of(String printed) {
        return withoutSpaces(spaced(printed));
    }

    static String withoutSpaces(String spaced) {
        return spaced.replace(" ", "");
    }

    /** The same, but with the spaces that part a number from a title. */
    static String spaced(String printed) {
        return isPlain(printed)
                ? printed
                : TextNormalizer.comparison().normalize(printed).getText().replace("\n", "");
    }

    /** A text to be taken over. */
    static String readable(String printed) {
        return isPlain(printed)
                ? printed
                : TextNormalizer.standard().normalize(printed).getText().replace("\n", "");
    }

    /** Whether normalising leaves a text as it is, which it does with most cells and takes long to find out. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Printed ASCII but the hyphen, kana without marks of sound or length, and the common kanji. */
    private static boolean isPlain(char c) {
        return (c > ' ' && c < 0x7F && c != '-')
                || (c >= 'ぁ' && c <= 'ゖ')
                || (c >= 'ァ' && c <= 'ヺ')
                || (c >= '一' && c <= '\u9FFF');
    }

    static boolean isBlank(String printed) {
        return printed.isEmpty()
                || (!isPlain(printed.charAt(0))
                        && INK.normalize(printed).getText().isEmpty());
    }

    /** Words for 取組 that differ in their kana only. */
    static String word(String printed) {
        return wordOf(spaced(printed));
    }

    /** The same for a text that is as of {@link #spaced}. */
    static String wordOf(String spaced) {
        return withoutSpaces(spaced).replace("取り組み", "取組").replace("取組み", "取組").replace("取り組", "取組");
    }
}
