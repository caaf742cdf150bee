package io.github.keikaku.plan.model.text;

import io.github.keikaku.plan.model.internal.KanjiNumerals;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The digits of a number with their grouping and powers, or why they are none. */
record NumberDigits(
        BigDecimal value, String power, int end, @Nullable NumberProblem problem) {

    private static final int MAX_DIGITS = 60;

    static NumberDigits at(String text, int start) {
        if (start >= text.length() || !NumberParser.isDigit(text.charAt(start))) {
            return kanji(text, start);
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal lowest = null;
        for (int index = start; ; ) {
            NumberDigits group = group(text, index);
            if (group.problem != null) {
                return group;
            }
            int end = group.end;
            while (end < text.length() && NumberWords.isPower(text.charAt(end))) {
                end++;
            }
            String power = text.substring(group.end, end);
            BigDecimal factor = NumberWords.power(power);
            if (lowest != null && factor.compareTo(lowest) >= 0) {
                return failed(NumberProblem.MALFORMED);
            }
            boolean more = !power.isEmpty() && end < text.length() && NumberParser.isDigit(text.charAt(end));
            if (!more) {
                return lowest == null
                        ? new NumberDigits(group.value, power, end, null)
                        : new NumberDigits(total.add(group.value.multiply(factor)), "", end, null);
            }
            total = total.add(group.value.multiply(factor));
            lowest = factor;
            index = end;
        }
    }

    /** 1,234.5: groups of three if there are commas, digits on both sides of a point. */
    private static NumberDigits group(String text, int start) {
        StringBuilder digits = new StringBuilder();
        int end = start;
        int sinceComma = -1;
        boolean point = false;
        boolean sound = true;
        for (; end < text.length() && isNumeric(text, end); end++) {
            char c = text.charAt(end);
            if (c == ',') {
                sound &= !point && (sinceComma < 0 ? digits.length() <= 3 : sinceComma == 3);
                sinceComma = 0;
            } else if (c == '.') {
                sound &= !point && (sinceComma < 0 || sinceComma == 3);
                sinceComma = -1;
                point = true;
                digits.append(c);
            } else {
                sinceComma += sinceComma < 0 ? 0 : 1;
                digits.append(c);
            }
        }
        if (digits.length() > MAX_DIGITS) {
            return failed(NumberProblem.TOO_LONG);
        }
        boolean scientific = end + 1 < text.length()
                && (text.charAt(end) == 'E' || text.charAt(end) == 'e')
                && "+-0123456789".indexOf(text.charAt(end + 1)) >= 0;
        if (!sound || (sinceComma >= 0 && sinceComma != 3) || scientific) {
            return failed(NumberProblem.MALFORMED);
        }
        return new NumberDigits(new BigDecimal(digits.toString()), "", end, null);
    }

    /** Digits, and commas and points between digits. */
    private static boolean isNumeric(String text, int index) {
        char c = text.charAt(index);
        boolean followed = index + 1 < text.length() && NumberParser.isDigit(text.charAt(index + 1));
        return NumberParser.isDigit(c) || ((c == ',' || c == '.') && followed);
    }

    /** 二十三, and 二十三人; kanji that are all there is, since 一般 and 三役 are no numbers. */
    private static NumberDigits kanji(String text, int start) {
        int end = start;
        while (end < text.length() && KanjiNumerals.isNumeral(text.charAt(end))) {
            end++;
        }
        int number = KanjiNumerals.value(text, start, end);
        boolean whole = NumberWords.COUNTERS.contains(text.substring(end).strip());
        return number > 0 && whole
                ? new NumberDigits(BigDecimal.valueOf(number), "", end, null)
                : failed(
                        text.chars().anyMatch(c -> NumberParser.isDigit((char) c))
                                ? NumberProblem.OTHER_WORDS
                                : NumberProblem.NO_NUMBER);
    }

    private static NumberDigits failed(NumberProblem problem) {
        return new NumberDigits(BigDecimal.ZERO, "", 0, problem);
    }
}
