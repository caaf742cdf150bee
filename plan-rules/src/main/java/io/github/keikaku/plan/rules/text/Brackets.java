package io.github.keikaku.plan.rules.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Brackets, and which of them have no partner. One of full width is no partner of one of half width. */
final class Brackets {

    /** Opening and closing signs in turn. */
    private static final String PAIRS = "（）()「」『』【】〔〕［］[]｛｝{}〈〉《》";

    /** The longest number of a list: viii). */
    private static final int LONGEST_NUMBER = 4;

    private Brackets() {}

    /**
     * A bracket in one of several texts.
     *
     * @param sign the bracket
     * @param text which of the texts
     * @param endsNumber whether it may close the number of a list: １）, ア)
     */
    record Bracket(char sign, int text, boolean endsNumber) {}

    static boolean isBracket(char c) {
        return PAIRS.indexOf(fullCorner(c)) >= 0;
    }

    /** Whether all brackets of a text lie within one another, as they do in nearly all: then each has its partner. */
    static boolean nest(String text) {
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Marks.isMarked(c, Marks.BRACKET)) {
                char sign = fullCorner(c);
                int at = PAIRS.indexOf(sign);
                int last = expected.length() - 1;
                if (at % 2 == 0) {
                    expected.append(PAIRS.charAt(at + 1));
                } else if (last >= 0 && expected.charAt(last) == sign) {
                    expected.setLength(last);
                } else {
                    return false;
                }
            }
        }
        return expected.isEmpty();
    }

    /** The brackets of a text, in their order. */
    static List<Bracket> in(String text, int number) {
        List<Bracket> brackets = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Marks.isMarked(c, Marks.BRACKET)) {
                brackets.add(new Bracket(fullCorner(c), number, endsNumber(text, i)));
            }
        }
        return brackets;
    }

    /** Those that have no partner among them and need one, in their order. */
    static List<Bracket> withoutPartner(List<Bracket> brackets) {
        int[] openOfKind = new int[PAIRS.length() / 2];
        Deque<Integer> open = new ArrayDeque<>();
        boolean[] paired = new boolean[brackets.size()];
        for (int i = 0; i < paired.length; i++) {
            int kind = kindOf(brackets.get(i));
            if (isOpening(brackets.get(i))) {
                open.push(i);
                openOfKind[kind]++;
            } else if (openOfKind[kind] > 0) {
                int last = open.pop();
                while (kindOf(brackets.get(last)) != kind) {
                    openOfKind[kindOf(brackets.get(last))]--;
                    last = open.pop();
                }
                openOfKind[kind]--;
                paired[last] = true;
                paired[i] = true;
            }
        }
        List<Bracket> alone = new ArrayList<>();
        for (int i = 0; i < paired.length; i++) {
            if (!paired[i] && !brackets.get(i).endsNumber()) {
                alone.add(brackets.get(i));
            }
        }
        return alone;
    }

    private static int kindOf(Bracket bracket) {
        return PAIRS.indexOf(bracket.sign()) / 2;
    }

    private static boolean isOpening(Bracket bracket) {
        return PAIRS.indexOf(bracket.sign()) % 2 == 0;
    }

    /** Half-width corner brackets are the same as others here, since another rule names them. */
    private static char fullCorner(char c) {
        return switch (c) {
            case '｢' -> '「';
            case '｣' -> '」';
            default -> c;
        };
    }

    private static boolean endsNumber(String text, int i) {
        if (")）".indexOf(text.charAt(i)) < 0) {
            return false;
        }
        int start = i;
        while (start > 0 && i - start < LONGEST_NUMBER && isInNumber(text.charAt(start - 1))) {
            start--;
        }
        if (start == i && i > 0 && Character.isLetter(text.charAt(i - 1))) {
            start--;
        }
        return start < i && (start == 0 || Spaces.isSpace(text.charAt(start - 1)));
    }

    /** Digits and letters of either width, Roman and circled numbers; of kana and kanji only one makes a number. */
    private static boolean isInNumber(char c) {
        boolean narrow = c < '\u3000' && Character.isLetterOrDigit(c);
        boolean wide = c >= '０' && c <= 'ｚ' && Character.isLetterOrDigit(c);
        return narrow || wide || (c >= '①' && c <= '⑳');
    }
}
