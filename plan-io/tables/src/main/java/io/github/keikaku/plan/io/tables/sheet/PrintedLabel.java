package io.github.keikaku.plan.io.tables.sheet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a sheet names an element, read in one of the ways in which it may be meant: the word for its level, its number and
 * its title, each possibly empty. 【取組１】福祉の理解 is 取組, 1 and 福祉の理解.
 */
record PrintedLabel(String word, String number, String title) {

    private static final String NUMBER = "(\\d+(?:[-.]\\d+)*)";
    private static final Pattern BRACKETED = Pattern.compile("[【\\[]第?(\\D*?)" + NUMBER + "[】\\]][.:、 ]*(.*)");
    private static final Pattern NAMED = Pattern.compile("[【\\[]([^】\\]\\d]+)[】\\]][.:、 ]*(.+)");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:No\\.?)?(?:\\(" + NUMBER + "\\)|" + NUMBER + "(?:[.:、) ]|$))[.:、 ]*(.*)");
    private static final Pattern WORDED =
            Pattern.compile("第?([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,12})" + NUMBER + "[.:、) ]*(.*)");
    private static final Pattern MARKS = Pattern.compile("(?:\\((?:重点|再|再掲|新|新規|拡充|継続|続き|つづき)\\))+$");

    /** The ways in which a cell may be meant, the most telling first; the last is its whole text as a title. */
    static List<PrintedLabel> readings(String printed) {
        String text = closed(Keys.spaced(printed));
        PrintedLabel whole = titled("", "", text);
        return split(text).map(parts -> List.of(parts, whole)).orElse(List.of(whole));
    }

    /** Set vertically, the digits of a number stand apart: 【取組1 0】. */
    private static String closed(String text) {
        int end = text.startsWith("【") ? text.indexOf('】') : -1;
        return end < 0 ? text : text.substring(0, end).replace(" ", "") + text.substring(end);
    }

    private static Optional<PrintedLabel> split(String text) {
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.matches()) {
            return Optional.of(titled(bracketed.group(1), bracketed.group(2), bracketed.group(3)));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return Optional.of(titled(named.group(1), "", named.group(2)));
        }
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            String number = numbered.group(1) == null ? numbered.group(2) : numbered.group(1);
            return Optional.of(titled("", number, numbered.group(3)));
        }
        Matcher worded = WORDED.matcher(text);
        return worded.matches()
                ? Optional.of(titled(worded.group(1), worded.group(2), worded.group(3)))
                : Optional.empty();
    }

    private static PrintedLabel titled(String word, String number, String title) {
        return new PrintedLabel(Keys.word(word), number, title.replace(" ", ""));
    }

    PrintedLabel withNumber(String other) {
        return new PrintedLabel(word, other, title);
    }

    /** A title as documents add to it: 福祉教育の推進（重点） is 福祉教育の推進. */
    static String withoutMarks(String title) {
        return MARKS.matcher(title).replaceFirst("");
    }
}
