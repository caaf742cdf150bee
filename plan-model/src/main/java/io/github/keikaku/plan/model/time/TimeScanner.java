package io.github.keikaku.plan.model.time;

import io.github.keikaku.plan.model.internal.KanjiNumerals;
import org.jspecify.annotations.Nullable;

/** Reads the words and numbers of dates from a folded text. Every token looks ahead by a bounded distance only. */
final class TimeScanner {

    /** More than any layout puts inside a date; keeps a hostile text from being read again and again. */
    private static final int MAX_SPACES = 32;

    private static final int MAX_KANJI = 12;

    private final String text;
    private int index;
    private int numberLength;

    TimeScanner(String text, int index) {
        this.text = text;
        this.index = index;
    }

    int index() {
        return index;
    }

    void moveTo(int newIndex) {
        index = newIndex;
    }

    boolean isAtEnd() {
        return afterSpaces() == text.length();
    }

    /** The next character that is no space, not taken; U+0000 at the end. */
    char peek() {
        int next = afterSpaces();
        return next < text.length() ? text.charAt(next) : 0;
    }

    /** The character right here, a space included; U+0000 at the end. */
    char here() {
        return index < text.length() ? text.charAt(index) : 0;
    }

    boolean isNext(String word) {
        return text.startsWith(word, afterSpaces());
    }

    /** Takes a word if it is next. */
    boolean take(String word) {
        int next = afterSpaces();
        if (!text.startsWith(word, next)) {
            return false;
        }
        index = next + word.length();
        return true;
    }

    /** Takes the first of several words that is next. */
    boolean takeAny(String... words) {
        for (String word : words) {
            if (take(word)) {
                return true;
            }
        }
        return false;
    }

    void skipSpaces() {
        index = afterSpaces();
    }

    private int afterSpaces() {
        int next = index;
        while (next < text.length() && next - index < MAX_SPACES && text.charAt(next) == ' ') {
            next++;
        }
        return next;
    }

    /** Takes an era by its name, ligature, letter or first kanji, if a number or 元 follows. */
    @Nullable
    Era era() {
        int next = afterSpaces();
        Era era = Era.at(text, next);
        int length = era == null ? 1 : era.lengthAt(text, next);
        era = era == null ? Era.abbreviatedAt(text, next) : era;
        if (era == null) {
            return null;
        }
        int back = index;
        index = next + length;
        char number = peek();
        if (number == '元' || isDigit(number) || KanjiNumerals.isNumeral(number)) {
            return era;
        }
        index = back;
        return null;
    }

    /** Takes a number in digits or kanji; -1 if there is none, the greatest there is if it has too many digits. */
    int number() {
        skipSpaces();
        int start = index;
        while (isDigit(here())) {
            index++;
        }
        if (index == start) {
            return kanjiNumber();
        }
        numberLength = index - start;
        return numberLength > 9 ? Integer.MAX_VALUE : Integer.parseInt(text, start, index, 10);
    }

    /** How many digits the number taken last is written with, leading zeros included. */
    int numberLength() {
        return numberLength;
    }

    private int kanjiNumber() {
        int end = index;
        while (end < text.length() && end - index < MAX_KANJI && KanjiNumerals.isNumeral(text.charAt(end))) {
            end++;
        }
        int number = KanjiNumerals.value(text, index, end);
        if (number > 0) {
            index = end;
            numberLength = Integer.toString(number).length();
        }
        return number;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
