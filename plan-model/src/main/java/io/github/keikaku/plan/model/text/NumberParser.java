package io.github.keikaku.plan.model.text;

import io.github.keikaku.plan.model.internal.KanjiNumerals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads printed numbers. What is not certain ends in a problem; the first one found stands. */
final class NumberParser {

    private static final int MAX_LENGTH = 200;
    private static final int MAX_UNIT = 20;

    private static final TextNormalizer SPACING = TextNormalizer.of(
            NormalizationStep.INVISIBLE,
            NormalizationStep.RADICALS,
            NormalizationStep.LINE_BREAKS,
            NormalizationStep.SPACES);

    private final String text;
    private final String givenUnit;
    private int index;
    private @Nullable NumberProblem problem;

    private NumberParser(String text, String givenUnit) {
        this.text = text;
        this.givenUnit = givenUnit;
    }

    static NumberReading read(String printed, String unit) {
        String text = printed.strip();
        NumberProblem problem = text.length() > MAX_LENGTH ? NumberProblem.TOO_LONG : null;
        if (problem == null) {
            text = plain(text);
            problem = problemAtSight(text);
        }
        if (problem != null) {
            return NumberReading.failed(printed, problem);
        }
        NumberParser parser = new NumberParser(text, unit);
        NumberParts parts = parser.number();
        if (parts != null) {
            parser.brackets(parts);
        }
        return parts == null || parser.problem != null
                ? NumberReading.failed(printed, parser.problem == null ? NumberProblem.OTHER_WORDS : parser.problem)
                : NumberReading.understood(printed, PrintedNumber.of(parts));
    }

    private static String plain(String text) {
        return SPACING.normalize(FullWidth.toAscii(text)).getText();
    }

    private static @Nullable NumberProblem problemAtSight(String text) {
        if (text.isEmpty()) {
            return NumberProblem.BLANK;
        }
        if (text.startsWith("#")) {
            return text.chars().allMatch(c -> c == '#') ? NumberProblem.TOO_NARROW : NumberProblem.CELL_ERROR;
        }
        if (NumberWords.isPlaceholder(text)) {
            return NumberProblem.PLACEHOLDER;
        }
        return text.chars().anyMatch(c -> isDigit((char) c) || KanjiNumerals.isNumeral((char) c))
                ? null
                : NumberProblem.NO_NUMBER;
    }

    /** A number with its unit and whole, up to brackets or the end. */
    private @Nullable NumberParts number() {
        boolean about = takeWord(NumberWords.ABOUT);
        int start = index;
        String note = takeWord(NumberWords.NOTES) ? text.substring(start, index) : "";
        start = index;
        String per = takeWord(NumberWords.PER) ? "/" + text.substring(start, start + 1) : "";
        about |= takeWord(NumberWords.ABOUT);
        NumberParts parts = signed();
        if (parts == null) {
            return null;
        }
        parts.approximate |= about;
        parts.note = note;
        unit(parts);
        if (!per.isEmpty() && parts.unit.isEmpty()) {
            return failed(NumberProblem.TIME);
        }
        parts.unit += per;
        if (problem == null && take('/')) {
            slash(parts);
        }
        if (parts.unit.isEmpty()) {
            parts.unit = givenUnit;
        }
        return problem == null ? parts : null;
    }

    private @Nullable NumberParts signed() {
        skipSpaces();
        boolean minus = index < text.length() && NumberWords.isMinus(text.charAt(index));
        index += minus || here() == '+' ? 1 : 0;
        skipSpaces();
        NumberDigits digits = NumberDigits.at(text, index);
        if (digits.problem() != null) {
            return failed(digits.problem());
        }
        index = digits.end();
        NumberParts parts = new NumberParts(minus ? digits.value().negate() : digits.value());
        parts.unit = digits.power();
        return parts;
    }

    private void unit(NumberParts parts) {
        skipSpaces();
        String words = words();
        if (words.startsWith("年度")) {
            failed(NumberProblem.TIME);
        }
        if (words.endsWith("から")) {
            failed(NumberProblem.RANGE);
        }
        words = withoutSuffixes(words, parts);
        parts.unit += words;
        if (parts.unit.length() > MAX_UNIT) {
            failed(NumberProblem.OTHER_WORDS);
        }
    }

    private String withoutSuffixes(String words, NumberParts parts) {
        String unit = words;
        for (String before = ""; !before.equals(unit); ) {
            before = unit;
            NumberBound bound = NumberWords.boundAtEnd(unit);
            if (bound != null && parts.bound == null) {
                parts.bound = bound;
                unit = withoutEnd(unit, bound.getWord());
            }
            String about = NumberWords.lastOf(NumberWords.ABOUT_SUFFIXES, unit);
            parts.approximate |= !about.isEmpty();
            unit = withoutEnd(unit, about);
            unit = withoutEnd(unit, NumberWords.lastOf(NumberWords.ACTIONS, unit));
            if (!NumberWords.lastOf(NumberWords.CHANGES, unit).isEmpty()) {
                failed(NumberProblem.CHANGE);
            }
        }
        return unit;
    }

    private static String withoutEnd(String text, String end) {
        return text.substring(0, text.length() - end.length()).stripTrailing();
    }

    /** Words up to a digit, a sign, a bracket or the end. */
    private String words() {
        int start = index;
        while (index < text.length() && isWord(text.charAt(index))) {
            index++;
        }
        return text.substring(start, index).strip();
    }

    private boolean isWord(char c) {
        boolean vowel = c == 'ー' && index > 0 && Character.isLetter(text.charAt(index - 1));
        return vowel || (!isDigit(c) && !NumberWords.isRange(c) && "/()（）、,;:：；+＋=".indexOf(c) < 0);
    }

    /** 8/9校, 300件/2,736世帯, 4団体/全17団体, 3,800部/回. */
    private void slash(NumberParts parts) {
        skipSpaces();
        int start = index;
        boolean whole = takeWord(NumberWords.WHOLE);
        String label = words();
        if (!isDigit(here())) {
            label = withoutSuffixes(label, parts);
            boolean rate = NumberWords.RATES.contains(label) && !parts.unit.isEmpty();
            parts.unit += rate ? "/" + label : "";
            index = rate ? index : start;
            if (!rate) {
                failed(NumberProblem.OTHER_WORDS);
            }
            return;
        }
        NumberParts outOf = signed();
        if (outOf == null) {
            return;
        }
        unit(outOf);
        outOf.unit = outOf.unit.endsWith("中") ? withoutEnd(outOf.unit, "中") : outOf.unit;
        boolean unexplained = parts.unit.isEmpty() && outOf.unit.isEmpty() && givenUnit.isEmpty() && !whole;
        parts.unit = parts.unit.isEmpty() ? outOf.unit : parts.unit;
        boolean different = !outOf.unit.isEmpty() && !outOf.unit.equals(parts.unit);
        if (unexplained || here() == '/' || (different && parts.value.compareTo(outOf.value) > 0)) {
            failed(NumberProblem.AMBIGUOUS_SLASH);
        }
        parts.outOf = outOf.value;
        parts.outOfUnit = different ? outOf.unit : "";
        parts.approximate |= outOf.approximate;
        parts.bound = outOf.bound == null ? parts.bound : outOf.bound;
    }

    /** What may follow a number: the one of the time before, and notes. */
    private void brackets(NumberParts parts) {
        skipSpaces();
        while (problem == null && index < text.length()) {
            boolean bracket = here() == '(';
            int end = bracket ? text.indexOf(')', index) : text.length();
            boolean comma = here() == '、' || here() == ',';
            if (end < 0 || (!bracket && !comma)) {
                failed(afterNumber());
                return;
            }
            inBrackets(parts, text.substring(index + 1, end).strip(), bracket);
            index = bracket ? end + 1 : end;
            skipSpaces();
        }
    }

    private NumberProblem afterNumber() {
        if (NumberWords.isRange(here())) {
            return NumberProblem.RANGE;
        }
        boolean digits = text.chars().skip(index).anyMatch(c -> isDigit((char) c));
        return digits ? NumberProblem.SEVERAL_NUMBERS : NumberProblem.OTHER_WORDS;
    }

    private void inBrackets(NumberParts parts, String inner, boolean bracket) {
        String label = NumberWords.firstOf(NumberWords.PREVIOUS, inner, 0);
        String rest = inner.substring(label.length()).strip();
        boolean digits = inner.chars().anyMatch(c -> isDigit((char) c));
        if (!label.isEmpty() && parts.previous == null && !rest.startsWith("比") && (digits || isSame(rest))) {
            parts.previousLabel = label;
            parts.previous = previous(parts, rest);
        } else if (digits || !bracket || inner.indexOf('(') >= 0) {
            failed(bracket ? NumberProblem.AMBIGUOUS_BRACKETS : NumberProblem.SEVERAL_NUMBERS);
        } else {
            parts.note = parts.note.isEmpty() ? inner : parts.note + "、" + inner;
        }
    }

    private static boolean isSame(String text) {
        return NumberWords.SAME.contains(text);
    }

    private @Nullable PrintedNumber previous(NumberParts parts, String text) {
        if (isSame(text)) {
            NumberParts same = new NumberParts(parts.value);
            same.unit = parts.unit;
            return PrintedNumber.of(same);
        }
        NumberParser inner = new NumberParser(text, parts.unit);
        NumberParts previous = inner.number();
        if (previous == null || inner.index < text.length()) {
            failed(NumberProblem.AMBIGUOUS_BRACKETS);
            return null;
        }
        return PrintedNumber.of(previous);
    }

    private boolean takeWord(List<String> words) {
        skipSpaces();
        String word = NumberWords.firstOf(words, text, index);
        index += word.length();
        return !word.isEmpty();
    }

    private boolean take(char c) {
        skipSpaces();
        boolean next = here() == c;
        index += next ? 1 : 0;
        return next;
    }

    private char here() {
        return index < text.length() ? text.charAt(index) : 0;
    }

    private void skipSpaces() {
        while (here() == ' ') {
            index++;
        }
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private @Nullable NumberParts failed(NumberProblem reason) {
        problem = problem == null ? reason : problem;
        return null;
    }
}
