package io.github.keikaku.plan.rules.text;

import io.github.keikaku.plan.rules.internal.Excerpt;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Sorts of characters of which a reader sees nothing or a box, and how findings name characters. */
final class CodePoints {

    private CodePoints() {}

    /** Characters that each system draws as it likes (外字). */
    static boolean isPrivateUse(int codePoint) {
        return Character.getType(codePoint) == Character.PRIVATE_USE;
    }

    /** Control characters but for tabs and line breaks, which are a sort of space. */
    static boolean isControl(int codePoint) {
        return Character.isISOControl(codePoint) && !Spaces.isSpace(codePoint);
    }

    /** What is left of a character that could not be decoded. */
    static boolean isBroken(int codePoint) {
        return codePoint == 0xFFFD || codePoint == 0xFFFE || codePoint == 0xFFFF || isLoneSurrogate(codePoint);
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** Each character of a sort once, as it is. */
    static List<String> shown(String text, IntPredicate sort) {
        return Excerpt.of(text.codePoints()
                .filter(sort)
                .distinct()
                .mapToObj(Character::toString)
                .toList());
    }

    /** Each character of a sort once, by its number, since it cannot be shown. */
    static List<String> numbered(String text, IntPredicate sort) {
        return Excerpt.of(text.codePoints()
                .filter(sort)
                .distinct()
                .mapToObj(codePoint -> String.format(Locale.ROOT, "U+%04X", codePoint))
                .toList());
    }
}
