package io.github.keikaku.plan.io.json;

import io.github.keikaku.plan.io.binding.Arguments;
import io.github.keikaku.plan.io.binding.FatalFault;
import io.github.keikaku.plan.io.binding.FormatRules;
import io.github.keikaku.plan.io.binding.Texts;
import io.github.keikaku.plan.io.text.DecodedText;
import java.util.List;

/**
 * Says in words of our own what is wrong with a JSON text. The place decides where it can; where Jackson's message has
 * to, an unfamiliar one leads to the general word, never to a wrong one.
 */
final class JsonFaults {

    private static final String NUMBER = "syntax-number";
    private static final List<String> WORDS = List.of("true", "false", "null");

    private JsonFaults() {}

    static FatalFault explain(DecodedText text, int at, String message) {
        int length = text.length();
        if (message.contains("surrogate")) {
            return brokenName(text.chars(), at);
        }
        if (at >= length || isCutWord(text, at) || message.startsWith("Unexpected end-of-input")) {
            return new FatalFault(FormatRules.SYNTAX, Arguments.none().with("problem", "syntax-truncated"), length);
        }
        String problem = problem(text, at, message);
        // Jackson stops within a number, and behind a word that some take for one.
        int start = problem.equals(NUMBER) || isNotANumber(message) ? startOfWord(text.chars(), at) : at;
        Arguments arguments =
                Arguments.none().with("problem", problem).with("found", Texts.shorten(found(text, start)));
        return new FatalFault(FormatRules.SYNTAX, arguments, start);
    }

    /** Of a lone surrogate, Jackson complains in names only; elsewhere it is found by the kernel. */
    private static FatalFault brokenName(char[] chars, int at) {
        int quote = at - 1;
        while (quote > 0 && chars[quote] != '"') {
            quote--;
        }
        Arguments arguments = Arguments.none()
                .with("value", Texts.shorten(new String(chars, quote + 1, at - quote - 1)))
                .with("allowed", "well-formed-text");
        return new FatalFault(FormatRules.VALUE_MALFORMED, arguments, quote);
    }

    private static String problem(DecodedText text, int at, String message) {
        char[] chars = text.chars();
        if (message.startsWith("Invalid numeric value") || message.contains("in numeric value")) {
            return NUMBER;
        }
        if (isNotANumber(message)) {
            return "syntax-value-expected";
        }
        if (Character.isISOControl(chars[at])) {
            return "syntax-control";
        }
        if (message.contains("character escape")) {
            return "syntax-escape";
        }
        if (isComment(text, at)) {
            return "syntax-comment";
        }
        if ((chars[at] == '}' || chars[at] == ']') && before(chars, at) == ',') {
            return "syntax-comma-before-end";
        }
        if (message.contains("comma to separate")) {
            return "syntax-comma-missing";
        }
        if (message.contains("colon to separate")) {
            return "syntax-colon-missing";
        }
        if (message.contains("start property name")) {
            return "syntax-name-expected";
        }
        return message.contains("close marker") ? "syntax-bracket" : "syntax-value-expected";
    }

    /** {@code NaN} and {@code Infinity}, of which other programs make numbers. */
    private static boolean isNotANumber(String message) {
        return message.startsWith("Non-standard token");
    }

    private static boolean isComment(DecodedText text, int at) {
        char[] chars = text.chars();
        return chars[at] == '/' && at + 1 < text.length() && (chars[at + 1] == '/' || chars[at + 1] == '*');
    }

    private static int startOfWord(char[] chars, int at) {
        int start = at;
        while (start > 0 && isPartOfWord(chars[start - 1])) {
            start--;
        }
        return start;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.';
    }

    /** Whether the text ends within a word that could still have become {@code true}, {@code false} or {@code null}. */
    private static boolean isCutWord(DecodedText text, int at) {
        String rest = new String(text.chars(), at, Math.min(text.length() - at, 6));
        return rest.length() == text.length() - at && WORDS.stream().anyMatch(word -> word.startsWith(rest));
    }

    /** The word or character that was found. */
    private static String found(DecodedText text, int at) {
        int end = at;
        while (end < text.length() && isPartOfWord(text.chars()[end])) {
            end++;
        }
        String word = new String(text.chars(), at, Math.max(1, Math.min(end - at, 100)));
        return Character.isHighSurrogate(word.charAt(0)) && at + 1 < text.length() && word.length() == 1
                ? word + text.chars()[at + 1]
                : word;
    }

    private static char before(char[] chars, int at) {
        int i = at - 1;
        while (i > 0 && Character.isWhitespace(chars[i])) {
            i--;
        }
        return i < 0 ? ' ' : chars[i];
    }
}
