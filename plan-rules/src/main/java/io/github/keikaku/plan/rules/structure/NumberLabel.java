package io.github.keikaku.plan.rules.structure;

import io.github.keikaku.plan.model.text.FullWidth;
import java.util.List;
import java.util.Optional;

/**
 * The printed number of an element, taken apart at its last numeral: 第3章 is 第, 3, 章; 2-1 is 2-, 1; ④ is 4. Numbers in
 * kanji or letters (二, イ) have no value here.
 */
record NumberLabel(String before, int value, String after) {

    private static final int MOST_DIGITS = 9;

    /** Signs that are a number in one, first and last of each row; every row counts from 1. */
    private static final List<String> SIGNS = List.of("①⑳", "⑴⒇", "❶❿", "ⅠⅫ", "ⅰⅻ");

    /** A number without what differs from print to print: full-width forms and spaces around it. */
    static String plain(String printed) {
        return FullWidth.toAscii(printed).strip();
    }

    /** Takes a plain number apart; empty where it has no numeral, or one beyond all counting. */
    static Optional<NumberLabel> parse(String plain) {
        int end = plain.length();
        while (end > 0 && !isNumeral(plain.charAt(end - 1))) {
            end--;
        }
        if (end == 0) {
            return Optional.empty();
        }
        int start = end - 1;
        while (isDigit(plain.charAt(end - 1)) && start > 0 && isDigit(plain.charAt(start - 1))) {
            start--;
        }
        if (end - start > MOST_DIGITS) {
            return Optional.empty();
        }
        int value = isDigit(plain.charAt(start))
                ? Integer.parseInt(plain, start, end, 10)
                : valueOfSign(plain.charAt(start));
        return Optional.of(new NumberLabel(plain.substring(0, start), value, plain.substring(end)));
    }

    /** Takes a number apart that begins with its parent's digits: 211 under 21 is 21, 1. */
    static Optional<NumberLabel> parseUnder(String parent, String plain) {
        boolean longer = plain.length() > parent.length() && plain.length() - parent.length() <= MOST_DIGITS;
        return longer && plain.startsWith(parent) && areDigits(parent) && areDigits(plain)
                ? Optional.of(new NumberLabel(parent, Integer.parseInt(plain, parent.length(), plain.length(), 10), ""))
                : Optional.empty();
    }

    boolean isOfOneSeriesWith(NumberLabel other) {
        return before.equals(other.before) && after.equals(other.after);
    }

    /** How a number of the same series would be printed. */
    String printed(int other) {
        return before + other + after;
    }

    private static boolean areDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> isDigit((char) c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNumeral(char c) {
        return isDigit(c) || valueOfSign(c) > 0;
    }

    /** The value of a sign that is a number in one; 0 for any other. */
    private static int valueOfSign(char c) {
        for (String signs : SIGNS) {
            int from = signs.charAt(0);
            if (c >= from && c <= signs.charAt(1)) {
                return c - from + 1;
            }
        }
        return 0;
    }
}
