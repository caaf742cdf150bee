package io.github.keikaku.plan.io.yaml.syntax;

import io.github.keikaku.plan.io.binding.Arguments;
import io.github.keikaku.plan.io.binding.FatalFault;
import io.github.keikaku.plan.io.binding.FormatRules;
import io.github.keikaku.plan.io.binding.Texts;
import io.github.keikaku.plan.io.text.DecodedText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/**
 * Says in words of our own what is wrong with a YAML text. The parser's message decides; an unfamiliar one leads to the
 * general word, never to a wrong one.
 */
final class YamlFaults {

    private static final String TRUNCATED = "syntax-truncated";
    private static final String GENERAL = "syntax-yaml";

    /** What the parser says, by a part of it, in the order in which to look; and our word for it. */
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("TAB", "syntax-tab");
        WORDS.put("end of stream", TRUNCATED);
        WORDS.put("<stream end>", TRUNCATED);
        WORDS.put("mapping values are not allowed", "syntax-colon-misplaced");
        WORDS.put("could not find expected ':'", "syntax-colon-missing");
        WORDS.put("escape character", "syntax-escape");
        WORDS.put("hexadecimal", "syntax-escape");
        WORDS.put("expected ',' or", "syntax-comma-missing");
        WORDS.put("URI", "syntax-tag");
        WORDS.put("tag handle", "syntax-tag");
        WORDS.put("a tag", "syntax-tag");
        WORDS.put("an alias", "syntax-anchor");
        WORDS.put("an anchor", "syntax-anchor");
        WORDS.put("directive", "syntax-directive");
        WORDS.put("version", "syntax-directive");
        WORDS.put("<document start>", "syntax-trailing");
        WORDS.put("<block end>", "syntax-indent");
        WORDS.put("entries are not allowed here", "syntax-indent");
        WORDS.put("mapping keys are not allowed", "syntax-indent");
        WORDS.put("leading empty lines", "syntax-indent");
        WORDS.put("DEL", "syntax-control");
        WORDS.put("cannot start any token", "syntax-reserved-character");
    }

    private YamlFaults() {}

    static FatalFault explain(DecodedText text, Offsets offsets, MarkedYamlEngineException e) {
        String said = e.getContext() + " " + e.getProblem();
        String problem = WORDS.entrySet().stream()
                .filter(word -> said.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(GENERAL);
        // A name without a colon is noticed only where the next line starts.
        Optional<Mark> place = problem.equals("syntax-colon-missing") ? e.getContextMark() : e.getProblemMark();
        int at = place.map(mark -> offsets.of(mark.getIndex())).orElse(0);
        return problem.equals(TRUNCATED) || at >= text.length()
                ? new FatalFault(FormatRules.SYNTAX, Arguments.none().with("problem", TRUNCATED), text.length())
                : syntax(byCharacter(problem, text.chars()[at]), text, at);
    }

    /** Some faults of the parser's are told apart by what it came upon. */
    private static String byCharacter(String problem, char found) {
        if (problem.equals("syntax-comma-missing") && (found == ']' || found == '}')) {
            return "syntax-bracket";
        }
        return problem.equals("syntax-indent") && found == ':' ? "syntax-colon-misplaced" : problem;
    }

    /** What the parser says without a place: a version that it does not know, or an escape that is no number to it. */
    static FatalFault explain(DecodedText text, int from, RuntimeException e) {
        if (e instanceof YamlVersionException) {
            return syntax("syntax-directive", text, find(text, 0, "%YAML"));
        }
        return e instanceof NumberFormatException
                ? syntax("syntax-escape", text, find(text, from, "\\U"))
                : syntax(GENERAL, text, from);
    }

    private static int find(DecodedText text, int from, String what) {
        return Math.max(from, new String(text.chars(), 0, text.length()).indexOf(what, from));
    }

    /** A fault, with the word at which it stands. */
    static FatalFault syntax(String problem, DecodedText text, int at) {
        Arguments arguments = Arguments.none().with("problem", problem);
        String found = found(text, at);
        return new FatalFault(
                FormatRules.SYNTAX, found.isEmpty() ? arguments : arguments.with("found", Texts.shorten(found)), at);
    }

    /** The first character that YAML wants escaped, if there is one; the parser would name no place. */
    static Optional<FatalFault> unprintable(DecodedText text) {
        char[] chars = text.chars();
        for (int i = 0; i < text.length(); i++) {
            if (!Characters.isPrintable(chars[i])) {
                Arguments arguments = Arguments.none()
                        .with("problem", "syntax-control")
                        .with("found", String.format(Locale.ROOT, "U+%04X", (int) chars[i]));
                return Optional.of(new FatalFault(FormatRules.SYNTAX, arguments, i));
            }
        }
        return Optional.empty();
    }

    /** What stands there, up to the next white space. */
    private static String found(DecodedText text, int at) {
        int end = at;
        while (end < text.length() && end < at + 100 && text.chars()[end] > ' ') {
            end++;
        }
        // Not half of a character.
        if (end > at && Character.isHighSurrogate(text.chars()[end - 1])) {
            end--;
        }
        return new String(text.chars(), at, end - at);
    }
}
