package io.github.keikaku.plan.model.time;

import io.github.keikaku.plan.model.internal.KanjiNumerals;
import io.github.keikaku.plan.model.time.PrintedUnit.Marker;
import org.jspecify.annotations.Nullable;

/** Finds the first time in a longer text, passing over numbers that may be something else. */
final class TimeFinder {

    /** What headings say behind a year. */
    private static final String[] HEADINGS = {
        "実績", "目標", "見込", "計画", "基準", "推計", "予算", "決算", "現状", "現在", "値", "当初", "評価", "時点"
    };

    private static final String AROUND = " ()（）【】「」";

    private final String text;
    private final String folded;
    private final @Nullable FiscalYear within;

    /** Where to look on after a time that was passed over. */
    private int next;

    private TimeFinder(String text, @Nullable FiscalYear within) {
        this.text = text;
        this.folded = TimeFold.fold(text);
        this.within = within;
    }

    static @Nullable FoundTime find(String text, @Nullable FiscalYear within) {
        return new TimeFinder(text, within).find();
    }

    private @Nullable FoundTime find() {
        for (int i = 0; i < folded.length(); i = next) {
            next = i + 1;
            FoundTime found = mayBegin(i) ? at(i) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable FoundTime at(int start) {
        TimeScanner scanner = new TimeScanner(folded, start);
        PrintedTime time = new TimeReader(scanner).read();
        if (time == null) {
            return null;
        }
        if (!isPlausible(time, start, scanner.index())) {
            // Numbers in a row are not read again one by one, or a long row would be read over and over.
            next = Math.max(next, afterNumbers(time));
            return null;
        }
        int end = scanner.index();
        TimeReading reading = TimeResolver.resolve(text.substring(start, end), time, within);
        boolean maybeNumbers =
                time.units.get(0).separated && reading.getProblem().isPresent();
        return maybeNumbers ? null : new FoundTime(text, start, end, reading);
    }

    /** Where in a row of numbers something else may begin: at the first that is marked, or the last. */
    private static int afterNumbers(PrintedTime time) {
        return time.units.stream()
                .skip(1)
                .filter(unit -> unit.era != null || unit.marker != Marker.NONE || unit.hasMonth())
                .findFirst()
                .orElse(time.last())
                .start;
    }

    private boolean mayBegin(int index) {
        char c = folded.charAt(index);
        char before = index == 0 ? ' ' : folded.charAt(index - 1);
        if (before == '第') {
            return false;
        }
        if (TimeScanner.isDigit(c)) {
            boolean inNumber =
                    ".,/-".indexOf(before) >= 0 && index > 1 && TimeScanner.isDigit(folded.charAt(index - 2));
            return !inNumber && !isAsciiWord(before);
        }
        if (KanjiNumerals.isNumeral(c)) {
            return !KanjiNumerals.isNumeral(before);
        }
        if (c < 0x80) {
            return Character.isLetter(c) && !isAsciiWord(before);
        }
        return c == '西'
                || Era.at(folded, index) != null
                || (Era.abbreviatedAt(folded, index) != null && !Character.isIdeographic(before))
                || (c == '年' && within != null && !Character.isLetterOrDigit(before));
    }

    private static boolean isAsciiWord(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private boolean isPlausible(PrintedTime time, int start, int end) {
        PrintedUnit first = time.units.get(0);
        boolean marked = time.units.stream().anyMatch(unit -> unit.marker != Marker.NONE || unit.hasMonth());
        if (first.era != null) {
            boolean named = folded.startsWith(first.era.japaneseName, start);
            boolean recent = first.era.compareTo(Era.SHOWA) >= 0;
            boolean counted = first.marker != Marker.NONE;
            return named || counted || (recent && (marked || isEndOfYear(end)));
        }
        if (first.isAnchored()) {
            return marked ? first.yearLength == 4 || !first.separated : isHeading(time, start, end);
        }
        if (first.hasYear()) {
            return first.yearLength <= 2
                    && time.units.stream().noneMatch(PrintedUnit::isAnchored)
                    && (time.last().marker == Marker.FISCAL || (first.marker != Marker.NONE && first.hasMonth()));
        }
        return within != null && !first.separated && (first.hasMonth() || !first.hasDay());
    }

    private char charAt(int index) {
        return index < folded.length() ? folded.charAt(index) : ' ';
    }

    /** Whether a year alone begins the text, and what follows is nothing, apart, or a word of headings. */
    private boolean isHeading(PrintedTime time, int start, int end) {
        for (int i = 0; i < start; i++) {
            if (AROUND.indexOf(folded.charAt(i)) < 0) {
                return false;
            }
        }
        if (!time.units.stream().allMatch(unit -> unit.yearLength == 4)) {
            return false;
        }
        return isEndOfYear(end);
    }

    private boolean isEndOfYear(int end) {
        for (String heading : HEADINGS) {
            if (folded.startsWith(heading, end)) {
                return true;
            }
        }
        return AROUND.indexOf(charAt(end)) >= 0;
    }
}
