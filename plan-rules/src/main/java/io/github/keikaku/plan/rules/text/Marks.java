package io.github.keikaku.plan.rules.text;

import io.github.keikaku.plan.model.text.CjkRadicals;
import io.github.keikaku.plan.model.text.VendorCharacters;

/**
 * What sorts of noteworthy characters a text holds, found in one pass with a look into a table for each. Nearly every
 * text of a sound plan holds none, and no rule looks at it again.
 */
final class Marks {

    static final int RADICAL = 1;
    static final int PRIVATE_USE = 1 << 1;
    static final int CONTROL = 1 << 2;
    static final int BROKEN = 1 << 3;
    static final int VENDOR = 1 << 4;
    static final int COMBINING = 1 << 5;
    static final int HALFWIDTH_KANA = 1 << 6;
    static final int BRACKET = 1 << 7;
    static final int SPACE = 1 << 8;
    static final int CONTACT = 1 << 9;
    static final int HALF_DIGIT = 1 << 10;
    static final int FULL_DIGIT = 1 << 11;
    static final int HALF_LETTER = 1 << 12;
    static final int FULL_LETTER = 1 << 13;

    private static final int DIGITS = HALF_DIGIT | FULL_DIGIT;
    private static final int LETTERS = HALF_LETTER | FULL_LETTER;

    /** The marks of each character, in pages of 256; all pages of which no character has any are one. */
    private static final short[][] PAGES = pages();

    private Marks() {}

    /** The marks of a text; 0 where no rule on texts has anything to look at. */
    static int of(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marks |= PAGES[c >> 8][c & 0xFF];
        }
        if (!isMixed(marks)) {
            marks &= ~(DIGITS | LETTERS);
        }
        if ((marks & CONTACT) != 0 && ContactDetails.in(text).isEmpty()) {
            marks &= ~CONTACT;
        }
        return marks;
    }

    static boolean hasMixedDigits(int marks) {
        return (marks & DIGITS) == DIGITS;
    }

    static boolean hasMixedLetters(int marks) {
        return (marks & LETTERS) == LETTERS;
    }

    static boolean isMixed(int marks) {
        return hasMixedDigits(marks) || hasMixedLetters(marks);
    }

    static boolean isMarked(char c, int mark) {
        return (PAGES[c >> 8][c & 0xFF] & mark) != 0;
    }

    private static short[][] pages() {
        short[][] pages = new short[256][];
        short[] empty = new short[256];
        for (int high = 0; high < 256; high++) {
            short[] page = new short[256];
            int all = 0;
            for (int low = 0; low < 256; low++) {
                page[low] = (short) marksOf((char) (high << 8 | low));
                all |= page[low];
            }
            pages[high] = all == 0 ? empty : page;
        }
        return pages;
    }

    private static int marksOf(char c) {
        int marks = widthOf(c);
        marks |= c == '0' || c == '０' || c == '@' || c == '＠' ? CONTACT : 0;
        marks |= CjkRadicals.unifiedIdeograph(c).isPresent() ? RADICAL : 0;
        marks |= VendorCharacters.contains(c) ? VENDOR : 0;
        marks |= Brackets.isBracket(c) ? BRACKET : 0;
        marks |= Spaces.isSpace(c) ? SPACE : 0;
        marks |= c >= '｡' && c <= 'ﾟ' ? HALFWIDTH_KANA : 0;
        marks |= CodePoints.isPrivateUse(c) ? PRIVATE_USE : 0;
        marks |= CodePoints.isControl(c) ? CONTROL : 0;
        marks |= CodePoints.isBroken(c) ? BROKEN : 0;
        marks |= Composition.isCombining(c) ? COMBINING : 0;
        // The halves of a character beyond U+FFFF tell nothing by themselves.
        marks |= Character.isSurrogate(c) ? PRIVATE_USE | BROKEN : 0;
        return marks;
    }

    private static int widthOf(char c) {
        if (c >= '0' && c <= '9') {
            return HALF_DIGIT;
        } else if (c >= '０' && c <= '９') {
            return FULL_DIGIT;
        } else if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
            return HALF_LETTER;
        } else if ((c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ')) {
            return FULL_LETTER;
        }
        return 0;
    }
}
