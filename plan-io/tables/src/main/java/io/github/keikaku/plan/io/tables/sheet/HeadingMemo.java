package io.github.keikaku.plan.io.tables.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the headings of one sheet, each distinct text once. Headings are looked for in every row, so that what cannot be
 * one is refused before anything is parsed.
 */
final class HeadingMemo {

    /** A bound on memory only: what is forgotten is read again. */
    private static final int MAX_TEXTS = 10_000;

    /** A longer text is no heading, however much of it is spaces. */
    private static final int MAX_LENGTH = 2 * IndicatorHeadings.MAX_LENGTH;

    private static final String SIGNS = ",，.．%％";

    private static final int YEAR_LENGTH = 4;

    private final Function<String, Optional<IndicatorColumn>> parse;
    private final Map<String, Optional<IndicatorColumn>> read = new HashMap<>();

    HeadingMemo(Function<String, Optional<IndicatorColumn>> parse) {
        this.parse = parse;
    }

    /** What a heading means; empty where it means nothing, or several things. */
    Optional<IndicatorColumn> read(int index, String printed) {
        if (printed.isEmpty() || printed.length() > MAX_LENGTH || isFigure(printed)) {
            return Optional.empty();
        }
        Optional<IndicatorColumn> known = read.get(printed);
        if (known == null) {
            known = parse.apply(printed);
            if (read.size() >= MAX_TEXTS) {
                read.clear();
            }
            read.put(printed, known);
        }
        return known.map(column -> column.at(index));
    }

    /** A figure as most cells have it; but four digits may be a year. */
    static boolean isFigure(String printed) {
        int digits = 0;
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (Character.isDigit(c)) {
                digits++;
            } else if (SIGNS.indexOf(c) < 0 || digits == YEAR_LENGTH) {
                return false;
            } else {
                digits = 0;
            }
        }
        return digits != YEAR_LENGTH;
    }
}
