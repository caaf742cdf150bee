package io.github.keikaku.plan.model.time;

import org.jspecify.annotations.Nullable;

/** The eras (元号) by which fiscal years are named, from the first to today's. */
enum Era {
    MEIJI("明治", '㍾', 'M', 1868),
    TAISHO("大正", '㍽', 'T', 1912),
    SHOWA("昭和", '㍼', 'S', 1926),
    HEISEI("平成", '㍻', 'H', 1989),
    REIWA("令和", '㋿', 'R', 2019);

    private static final Era[] ALL = values();

    final String japaneseName;
    final int firstYear;
    private final char ligature;
    private final char letter;

    Era(String japaneseName, char ligature, char letter, int firstYear) {
        this.japaneseName = japaneseName;
        this.ligature = ligature;
        this.letter = letter;
        this.firstYear = firstYear;
    }

    /** The era that a text begins with, by name, ligature or letter. */
    static @Nullable Era at(String text) {
        for (Era era : ALL) {
            if (era.lengthAt(text) > 0) {
                return era;
            }
        }
        return null;
    }

    /** How many characters of a text name this era at its beginning; 0 if none do. */
    int lengthAt(String text) {
        if (text.startsWith(japaneseName)) {
            return japaneseName.length();
        }
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return first == ligature || first == letter || first == letter + ('a' - 'A') ? 1 : 0;
    }

    /** The era whose first year lies nearest before or at a year from 1868. */
    static Era of(int year) {
        Era found = MEIJI;
        for (Era era : ALL) {
            if (era.firstYear <= year) {
                found = era;
            }
        }
        return found;
    }
}
