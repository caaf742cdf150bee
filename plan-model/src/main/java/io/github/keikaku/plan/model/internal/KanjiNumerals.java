package io.github.keikaku.plan.model.internal;

/** Numbers in kanji: 二十三, 三百五, 二〇一八. */
public final class KanjiNumerals {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String POWERS = "十百千";
    private static final int MOST_DIGITS = 5;

    private KanjiNumerals() {}

    /**
     * Whether a character can be part of such a number.
     *
     * @param c any character
     * @return true for 〇 to 九 and 十 百 千
     */
    public static boolean isNumeral(char c) {
        return DIGITS.indexOf(c) >= 0 || POWERS.indexOf(c) >= 0;
    }

    /**
     * Reads a number.
     *
     * @param text the text that holds it
     * @param from index of its first character
     * @param to index behind its last character
     * @return the number, from 1 to 99999; -1 if the characters are none
     */
    public static int value(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (POWERS.indexOf(text.charAt(i)) >= 0) {
                return added(text, from, to);
            }
        }
        return positional(text, from, to);
    }

    private static int positional(String text, int from, int to) {
        if (to <= from || to - from > MOST_DIGITS || text.charAt(from) == '〇') {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = DIGITS.indexOf(text.charAt(i));
            if (digit < 0) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static int added(String text, int from, int to) {
        int number = 0;
        int digit = 0;
        int lastPower = Integer.MAX_VALUE;
        for (int i = from; i < to; i++) {
            int value = DIGITS.indexOf(text.charAt(i));
            int power = power(text.charAt(i));
            if (power > 0 && power < lastPower) {
                number += Math.max(1, digit) * power;
                digit = 0;
                lastPower = power;
            } else if (value > 0 && digit == 0) {
                digit = value;
            } else {
                return -1;
            }
        }
        return number + digit;
    }

    private static int power(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
