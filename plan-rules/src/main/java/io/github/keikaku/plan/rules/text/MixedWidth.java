package io.github.keikaku.plan.rules.text;

import java.util.ArrayList;
import java.util.List;

/** Digits and letters of both widths in one text. */
final class MixedWidth {

    private MixedWidth() {}

    /** What is mixed: DIGITS, LETTERS. */
    static List<String> in(String text, int marks) {
        List<String> mixed = new ArrayList<>();
        if (Marks.hasMixedDigits(marks) && !isByNumberOfDigits(text)) {
            mixed.add("DIGITS");
        }
        if (Marks.hasMixedLetters(marks)) {
            mixed.add("LETTERS");
        }
        return mixed;
    }

    /** The house style of many offices: one digit in full width, more in half width (３か所, 12団体). */
    private static boolean isByNumberOfDigits(String text) {
        for (int i = 0; i < text.length(); ) {
            if (!isDigit(text, i)) {
                i++;
                continue;
            }
            boolean full = Marks.isMarked(text.charAt(i), Marks.FULL_DIGIT);
            int start = i;
            while (isDigit(text, i) || isInNumber(text, i)) {
                if (isDigit(text, i) && full != Marks.isMarked(text.charAt(i), Marks.FULL_DIGIT)) {
                    return false;
                }
                i++;
            }
            if (full != (i - start == 1)) {
                return false;
            }
        }
        return true;
    }

    /** A point or comma between two digits. */
    private static boolean isInNumber(String text, int i) {
        return i < text.length() && ",.，．".indexOf(text.charAt(i)) >= 0 && isDigit(text, i + 1);
    }

    private static boolean isDigit(String text, int i) {
        return i < text.length() && Marks.isMarked(text.charAt(i), Marks.HALF_DIGIT | Marks.FULL_DIGIT);
    }
}
