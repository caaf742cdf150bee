package io.github.keikaku.plan.io.binding;

/** The grammar of JSON's numbers, by hand: these are asked about every number of a document. */
final class Numbers {

    /** Beyond any exponent that a limit could allow. */
    private static final int MANY = 1_000_000_000;

    private Numbers() {}

    static boolean isInteger(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int end = digits(text, start);
        return end == text.length() && isUnpadded(text, start, end);
    }

    static boolean isNumber(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int at = digits(text, start);
        if (!isUnpadded(text, start, at)) {
            return false;
        }
        if (at < text.length() && text.charAt(at) == '.') {
            int end = digits(text, at + 1);
            if (end == at + 1) {
                return false;
            }
            at = end;
        }
        if (at < text.length() && isExponentMark(text.charAt(at))) {
            int exponent = afterSign(text, at + 1);
            at = digits(text, exponent);
            if (at == exponent) {
                return false;
            }
        }
        return at == text.length();
    }

    /** The type of an untyped scalar, as a stable word. */
    static String typeOfPlain(String text) {
        if (isInteger(text)) {
            return "integer";
        }
        if (isNumber(text)) {
            return "number";
        }
        return isBoolean(text) ? "boolean" : "string";
    }

    static boolean isBoolean(String text) {
        return text.equals("true") || text.equals("false");
    }

    /**
     * Whether a number has more significant digits, decimal places or trailing zeros by exponent than allowed; found
     * without making the number, which could take forever.
     */
    static boolean exceeds(String number, int max) {
        long significant = 0;
        long places = 0;
        boolean fraction = false;
        int i = number.startsWith("-") ? 1 : 0;
        for (; i < number.length() && !isExponentMark(number.charAt(i)); i++) {
            char c = number.charAt(i);
            if (c == '.') {
                fraction = true;
                continue;
            }
            significant += significant > 0 || c != '0' ? 1 : 0;
            places += fraction ? 1 : 0;
        }
        long exponent = i < number.length() ? exponent(number, i + 1) : 0;
        // A decimal of that many digits and places prints with up to twice the exponent.
        return significant > max || Math.abs(places - exponent) > max || Math.abs(exponent) > 2L * max;
    }

    private static long exponent(String number, int start) {
        long exponent = 0;
        for (int i = afterSign(number, start); i < number.length() && exponent < MANY; i++) {
            exponent = 10 * exponent + (number.charAt(i) - '0');
        }
        return number.charAt(start) == '-' ? -exponent : exponent;
    }

    private static int afterSign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-') ? at + 1 : at;
    }

    private static boolean isExponentMark(char c) {
        return c == 'e' || c == 'E';
    }

    private static boolean isUnpadded(String text, int start, int end) {
        return end > start && (text.charAt(start) != '0' || end == start + 1);
    }

    private static int digits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
