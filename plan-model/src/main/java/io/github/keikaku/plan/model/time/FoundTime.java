package io.github.keikaku.plan.model.time;

/** A time found in a longer text, such as 平成30年度 in the heading 平成30年度実績. */
public final class FoundTime {

    private static final String BRACKETS = "()（）[]［］【】〔〕「」";

    private final String text;
    private final int start;
    private final int end;
    private final TimeReading reading;

    FoundTime(String text, int start, int end, TimeReading reading) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.reading = reading;
    }

    /**
     * What was found.
     *
     * @return its periods, or what is wrong with it, as in 令和6年度(20204年度)実績
     */
    public TimeReading getReading() {
        return reading;
    }

    /**
     * Where it begins.
     *
     * @return index of its first character in the text
     */
    public int getStart() {
        return start;
    }

    /**
     * Where it ends.
     *
     * @return index behind its last character in the text
     */
    public int getEnd() {
        return end;
    }

    /**
     * What stands before it.
     *
     * @return the text before, as printed
     */
    public String getBefore() {
        return text.substring(0, start);
    }

    /**
     * What stands behind it.
     *
     * @return the text behind, as printed
     */
    public String getAfter() {
        return text.substring(end);
    }

    /**
     * What a heading says besides the time.
     *
     * @return the text before and behind, joined by a space where both are there, without spaces and brackets around
     *     them: 実績 for 平成30年度実績, 見込み for 令和5年度（見込み）
     */
    public String getRest() {
        String before = bare(0, start);
        String after = bare(end, text.length());
        return before.isEmpty() || after.isEmpty() ? before + after : before + " " + after;
    }

    private String bare(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isAround(text.charAt(first))) {
            first++;
        }
        while (last > first && isAround(text.charAt(last - 1))) {
            last--;
        }
        return text.substring(first, last);
    }

    private static boolean isAround(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || BRACKETS.indexOf(c) >= 0;
    }

    /**
     * What was found and where.
     *
     * @return a text for logs
     */
    @Override
    public String toString() {
        return reading + " at " + start + " to " + end;
    }
}
