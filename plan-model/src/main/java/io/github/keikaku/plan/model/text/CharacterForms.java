package io.github.keikaku.plan.model.text;

import java.text.Normalizer;
import java.util.OptionalInt;

/**
 * Characters that Unicode knows in several forms. Normalises character by character, since the normal forms of a whole
 * text do more than one step should, and take quadratic time where marks pile up without end.
 */
final class CharacterForms {

    private CharacterForms() {}

    @FunctionalInterface
    interface CharMapping {
        char map(char c);
    }

    static String mapEach(String text, CharMapping mapping) {
        char[] chars = text.toCharArray();
        boolean changed = false;
        for (int i = 0; i < chars.length; i++) {
            char mapped = mapping.map(chars[i]);
            changed |= mapped != chars[i];
            chars[i] = mapped;
        }
        return changed ? new String(chars) : text;
    }

    static String compose(String text) {
        StringBuilder composed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int last = composed.length() - 1;
            char both = last >= 0 && isMark(c) ? composed(composed.charAt(last), c) : 0;
            if (both == 0) {
                composed.append(c);
            } else {
                composed.setCharAt(last, both);
            }
        }
        return composed.toString();
    }

    private static boolean isMark(char c) {
        return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** The one character that a character and a mark make together; 0 if they make none. */
    static char composed(char base, char mark) {
        if (Character.isSurrogate(base)) {
            return 0;
        }
        String composed = Normalizer.normalize("" + base + mark, Normalizer.Form.NFC);
        return composed.length() == 1 ? composed.charAt(0) : 0;
    }

    static String replaceRadicals(String text) {
        return replaceEach(text, (codePoint, before, after) -> {
            OptionalInt ideograph = CjkRadicals.unifiedIdeograph(codePoint);
            return ideograph.isPresent() ? Character.toString(ideograph.getAsInt()) : "";
        });
    }

    static String replaceCompatibilityIdeographs(String text) {
        return replaceEach(
                text,
                (codePoint, before, after) -> isCompatibilityIdeograph(codePoint)
                        ? Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFC)
                        : "");
    }

    private static boolean isCompatibilityIdeograph(int codePoint) {
        return (codePoint >= 0xF900 && codePoint <= 0xFAFF) || (codePoint >= 0x2F800 && codePoint <= 0x2FA1F);
    }

    static String writeOut(String text) {
        return replaceEach(text, (codePoint, before, after) -> {
            if (!isCompatibilityForm(codePoint)) {
                return "";
            }
            String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
            return runsTogether(before, plain.codePointAt(0))
                            || runsTogether(plain.codePointBefore(plain.length()), after)
                    ? ""
                    : plain;
        });
    }

    private static boolean runsTogether(int one, int two) {
        return (one == '.' || Character.isDigit(one)) && Character.isDigit(two);
    }

    /**
     * Letterlike signs, Roman numerals, numbers with a full stop, what is squared or in brackets, ligatures, vertical and
     * small forms. Not superscripts and fractions, which NFKC turns into other numbers: 10² into 102.
     */
    private static boolean isCompatibilityForm(int codePoint) {
        return (codePoint >= 0x2100 && codePoint <= 0x214F)
                || (codePoint >= 0x2160 && codePoint <= 0x217F)
                || (codePoint >= 0x2488 && codePoint <= 0x249B)
                || (codePoint >= 0x3200 && codePoint <= 0x33FF && circledNumber(codePoint) < 0)
                || (codePoint >= 0xFB00 && codePoint <= 0xFB06)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE44)
                || (codePoint >= 0xFE50 && codePoint <= 0xFE6B)
                || (codePoint >= 0x1F200 && codePoint <= 0x1F265);
    }

    static String writeOutCircledNumbers(String text) {
        return replaceEach(text, (codePoint, before, after) -> {
            int number = circledNumber(codePoint);
            return number < 0 ? "" : "(" + number + ")";
        });
    }

    /** The number in a circle or in brackets; -1 if there is none. Not all of them have a compatibility mapping. */
    @SuppressWarnings("CharacterGetNumericValue") // asked of numbers in circles and brackets only, never of letters
    private static int circledNumber(int codePoint) {
        boolean circled = (codePoint >= 0x2460 && codePoint <= 0x2487)
                || (codePoint >= 0x24EA && codePoint <= 0x24FF)
                || (codePoint >= 0x2776 && codePoint <= 0x2793)
                || (codePoint >= 0x3248 && codePoint <= 0x325F)
                || (codePoint >= 0x32B1 && codePoint <= 0x32BF);
        return circled ? Character.getNumericValue(codePoint) : -1;
    }

    @FunctionalInterface
    private interface Replacement {
        /** What to write for a code point, given the one written before it and the one to come; empty to keep it. */
        String of(int codePoint, int before, int after);
    }

    private static String replaceEach(String text, Replacement replacement) {
        StringBuilder replaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            String other = codePoint < 0x80
                    ? ""
                    : replacement.of(
                            codePoint,
                            replaced.isEmpty() ? ' ' : replaced.codePointBefore(replaced.length()),
                            i < text.length() ? text.codePointAt(i) : ' ');
            if (other.isEmpty()) {
                replaced.appendCodePoint(codePoint);
            } else {
                replaced.append(other);
            }
        }
        return replaced.toString();
    }
}
