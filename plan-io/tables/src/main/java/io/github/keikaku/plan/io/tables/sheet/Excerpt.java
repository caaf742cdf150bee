package io.github.keikaku.plan.io.tables.sheet;

/** As much of a cell's text as a message quotes. */
final class Excerpt {

    private static final int LENGTH = 40;

    private Excerpt() {}

    static String of(String printed) {
        String text = Keys.readable(printed);
        int end = text.offsetByCodePoints(0, Math.min(LENGTH, text.codePointCount(0, text.length())));
        return end == text.length() ? text : text.substring(0, end) + "…";
    }
}
