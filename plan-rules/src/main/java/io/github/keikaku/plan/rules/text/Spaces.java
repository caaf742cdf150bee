package io.github.keikaku.plan.rules.text;

import io.github.keikaku.plan.rules.internal.Invisible;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Characters that make room, break lines or show nothing, and where in a text none of them belongs. */
final class Spaces {

    private static final char NEXT_LINE = '\u0085';
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char FIGURE_SPACE = '\u2007';
    private static final char NARROW_NO_BREAK_SPACE = '\u202F';
    private static final char ZERO_WIDTH_JOINER = '\u200D';

    /** A line may begin with these whatever comes before it. */
    private static final String BULLETS = "・･•○〇●◎◇◆□■△▲▽▼☆★▶※-－*＊";

    /** Behind these a paragraph may end. */
    private static final String ENDS_OF_SENTENCES = "。．.！!？?」』）)】：:";

    private Spaces() {}

    /** What is wrong with the spaces of a text; each is a term of the bundles. */
    private enum Problem {
        BLANK,
        LEADING,
        TRAILING,
        DOUBLED,
        LINE_BREAK,
        TAB,
        NO_BREAK_SPACE,
        INVISIBLE
    }

    static boolean isSpace(int codePoint) {
        return codePoint <= Character.MAX_VALUE
                && (isPlain((char) codePoint)
                        || isLineBreak((char) codePoint)
                        || codePoint == '\t'
                        || isNoBreakSpace((char) codePoint)
                        || isInvisible((char) codePoint));
    }

    static List<String> problemsIn(String text) {
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (Invisible.isAllOf(text)) {
            problems.add(Problem.BLANK);
        } else {
            lookAtEnds(text, problems);
            lookWithin(text, problems);
        }
        List<String> names = new ArrayList<>();
        problems.forEach(problem -> names.add(problem.name()));
        return names;
    }

    private static void lookAtEnds(String text, Set<Problem> problems) {
        if (isRoom(text.charAt(0))) {
            problems.add(Problem.LEADING);
        }
        if (isRoom(text.charAt(text.length() - 1))) {
            problems.add(Problem.TRAILING);
        }
    }

    private static void lookWithin(String text, Set<Problem> problems) {
        int first = 0;
        while (isRoom(text.charAt(first))) {
            first++;
        }
        int last = text.length() - 1;
        while (isRoom(text.charAt(last))) {
            last--;
        }
        char before = text.charAt(first);
        char ink = before;
        boolean broken = false;
        for (int i = first; i <= last; i++) {
            char c = text.charAt(i);
            if (isLineBreak(c)) {
                broken |= ENDS_OF_SENTENCES.indexOf(ink) < 0;
            } else if (isRoom(c)) {
                look(text, i, problems);
                if (isPlain(c) && isPlain(before)) {
                    problems.add(Problem.DOUBLED);
                }
            } else {
                look(text, i, problems);
                if (broken && BULLETS.indexOf(c) < 0) {
                    problems.add(Problem.LINE_BREAK);
                }
                broken = false;
                ink = c;
            }
            before = c;
        }
    }

    private static void look(String text, int i, Set<Problem> problems) {
        char c = text.charAt(i);
        if (c == '\t') {
            problems.add(Problem.TAB);
        } else if (isNoBreakSpace(c)) {
            problems.add(Problem.NO_BREAK_SPACE);
        } else if (isInvisible(c) && !joinsEmoji(text, i)) {
            problems.add(Problem.INVISIBLE);
        }
    }

    private static boolean joinsEmoji(String text, int i) {
        return text.charAt(i) == ZERO_WIDTH_JOINER
                && i > 0
                && (Character.isSurrogate(text.charAt(i - 1))
                        || Character.getType(text.charAt(i - 1)) == Character.NON_SPACING_MARK);
    }

    private static boolean isRoom(char c) {
        return isPlain(c) || isLineBreak(c) || c == '\t' || isNoBreakSpace(c);
    }

    /** The ASCII space, the ideographic space, and typographic ones of some width. */
    private static boolean isPlain(char c) {
        return Character.getType(c) == Character.SPACE_SEPARATOR && !isNoBreakSpace(c);
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == NEXT_LINE || c == '\u2028' || c == '\u2029';
    }

    private static boolean isNoBreakSpace(char c) {
        return c == NO_BREAK_SPACE || c == FIGURE_SPACE || c == NARROW_NO_BREAK_SPACE;
    }

    /** Zero-width spaces, marks of direction, the byte order mark, the soft hyphen. */
    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT;
    }
}
