package io.github.keikaku.plan.io.tables.sheet;

import io.github.keikaku.plan.model.text.NormalizationStep;
import io.github.keikaku.plan.model.text.TextNormalizer;

/** What printed texts are compared by. */
final class Keys {

    private static final TextNormalizer INK = TextNormalizer.of(NormalizationStep.INVISIBLE, NormalizationStep.SPACES);

    private Keys() {}

    /** A text without anything that printing changes, spaces included. */
    static String of(String printed) {
        return spaced(printed).replace(" ", "");
    }

    /** The same, but with the spaces that part a number from a title. */
    static String spaced(String printed) {
        return TextNormalizer.comparison().normalize(printed).getText().replace("\n", "");
    }

    /** A text to be taken over. */
    static String readable(String printed) {
        return TextNormalizer.standard().normalize(printed).getText().replace("\n", "");
    }

    static boolean isBlank(String printed) {
        return printed.isEmpty() || INK.normalize(printed).getText().isEmpty();
    }

    /** Words for 取組 that differ in their kana only. */
    static String word(String printed) {
        return of(printed).replace("取り組み", "取組").replace("取組み", "取組").replace("取り組", "取組");
    }
}
