package io.github.keikaku.plan.model.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The eras (元号) by which years are named, from the first to today's, with the days on which they began. */
enum Era {
    MEIJI("明治", '㍾', 'M', LocalDate.of(1868, 10, 23)),
    TAISHO("大正", '㍽', 'T', LocalDate.of(1912, 7, 30)),
    SHOWA("昭和", '㍼', 'S', LocalDate.of(1926, 12, 25)),
    HEISEI("平成", '㍻', 'H', LocalDate.of(1989, 1, 8)),
    REIWA("令和", '㋿', 'R', LocalDate.of(2019, 5, 1));

    private static final Era[] ALL = values();

    final String japaneseName;
    final char letter;
    final LocalDate firstDay;
    final int firstYear;
    private final char ligature;

    Era(String japaneseName, char ligature, char letter, LocalDate firstDay) {
        this.japaneseName = japaneseName;
        this.ligature = ligature;
        this.letter = letter;
        this.firstDay = firstDay;
        this.firstYear = firstDay.getYear();
    }

    /** The era that is named at an index of a text, by name, ligature or letter. */
    static @Nullable Era at(String text, int from) {
        for (Era era : ALL) {
            if (era.lengthAt(text, from) > 0) {
                return era;
            }
        }
        return null;
    }

    /** The era whose name's first kanji stands at an index of a text, as in 平30. */
    static @Nullable Era abbreviatedAt(String text, int from) {
        for (Era era : ALL) {
            if (from < text.length() && text.charAt(from) == era.japaneseName.charAt(0)) {
                return era;
            }
        }
        return null;
    }

    /** How many characters of a text name this era at an index; 0 if none do. */
    int lengthAt(String text, int from) {
        if (text.startsWith(japaneseName, from)) {
            return japaneseName.length();
        }
        char first = from < text.length() ? text.charAt(from) : ' ';
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

    /** The era of a day from the beginning of the first one. */
    static Era of(LocalDate day) {
        Era found = MEIJI;
        for (Era era : ALL) {
            if (!era.firstDay.isAfter(day)) {
                found = era;
            }
        }
        return found;
    }

    /** A year by this era's name without a counter: 平成30, 令和元. */
    String print(int year) {
        return japaneseName + printNumber(year);
    }

    /** The number of a year in this era: 30, or 元 for the first. */
    String printNumber(int year) {
        int number = year - firstYear + 1;
        return number == 1 ? "元" : Integer.toString(number);
    }
}
