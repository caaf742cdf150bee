package io.github.keikaku.plan.model.internal;

import java.util.Locale;

/** What the scalars of the model share in reading their text by hand. */
public final class Scan {

    /** Enough of a refused text to recognise it by; the whole might fill a screen or a log. */
    private static final int QUOTED = 60;

    private Scan() {}

    /**
     * Reads ASCII digits.
     *
     * @param text the text that holds them
     * @param from index of the first digit
     * @param to index behind the last digit; at most nine after {@code from}
     * @return the number, or -1 where there is no digit, too many, or something else than a digit
     */
    public static int digits(String text, int from, int to) {
        if (from >= to || to > text.length() || to - from > 9) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /**
     * Refuses a text.
     *
     * @param what what it is not, with its article
     * @param text the text
     * @param allowed what to write instead
     * @return the exception to throw
     */
    public static IllegalArgumentException refused(String what, String text, String allowed) {
        return new IllegalArgumentException("not " + what + ": " + quote(text) + "; " + allowed);
    }

    /**
     * Quotes a text for a message.
     *
     * @param text any text
     * @return the text in quotation marks, cut short where it is long, control characters by their numbers
     */
    public static String quote(String text) {
        if (text.length() <= QUOTED) {
            return "\"" + visible(text) + "\"";
        }
        int end = Character.isHighSurrogate(text.charAt(QUOTED - 1)) ? QUOTED - 1 : QUOTED;
        return "\"" + visible(text.substring(0, end)) + "…\" (" + text.length() + " characters)";
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            visible.append(Character.isISOControl(c) ? String.format(Locale.ROOT, "\\u%04X", (int) c) : c);
        }
        return visible.toString();
    }
}
