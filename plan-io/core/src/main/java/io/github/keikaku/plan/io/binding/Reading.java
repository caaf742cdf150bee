package io.github.keikaku.plan.io.binding;

import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.FindingSummary;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one document: where it is and what it found so far. Kinds read through it. A kind that meets a fault
 * reports it here and answers {@code null}; the reading goes on, so that one run finds them all.
 */
public final class Reading {

    private final TokenSource source;
    private final ReadLimits limits;
    private final Faults faults;
    private final PathStack path = new PathStack();
    private boolean lenient;

    private Reading(TokenSource source, ReadOptions options) {
        this.source = source;
        this.limits = options.getLimits();
        this.lenient = options.isLenient();
        this.faults = new Faults(limits.getMaxFindings());
    }

    /**
     * Reads a document whole.
     *
     * @param <V> the type of value
     * @param root what the document holds
     * @param source its tokens
     * @param file the name of its file, if it has one
     * @param options how to read
     * @return the value or the faults
     */
    public static <V> Outcome<V> read(Kind<V> root, TokenSource source, Optional<String> file, ReadOptions options) {
        Reading in = new Reading(source, options);
        V value = in.readDocument(root);
        List<Finding> findings = in.faults.findings(in.lenient, source, file);
        FindingSummary summary = in.faults.summary(in.lenient, findings.size());
        return new Outcome<>(
                summary.getErrors() > 0 ? Optional.empty() : Optional.ofNullable(value), findings, summary);
    }

    private <V> @Nullable V readDocument(Kind<V> root) {
        try {
            Token first = source.next();
            if (first == Token.END) {
                throw new FatalFault(
                        FormatRules.SYNTAX, Arguments.none().with("problem", "syntax-empty"), source.mark());
            }
            V value = root.read(this, first);
            source.next();
            return value;
        } catch (FatalFault fault) {
            faults.add(Gravity.ERROR, fault.rule(), fault.mark(), path::path, fault::arguments);
            return null;
        }
    }

    /**
     * Goes on to the next token.
     *
     * @return the token
     * @throws FatalFault if the text is broken
     */
    public Token next() throws FatalFault {
        return source.next();
    }

    /**
     * The text of the current scalar or name, unchecked.
     *
     * @return the text
     * @throws FatalFault if the text is broken
     */
    public String text() throws FatalFault {
        return source.text();
    }

    /**
     * The text of the current scalar, if it is well-formed and within its limit.
     *
     * @return the text, or null with the fault reported
     * @throws FatalFault if the text is broken
     */
    public @Nullable String checkedText() throws FatalFault {
        return checked(source.text());
    }

    /**
     * The text of the current number, if it is within its limit.
     *
     * @return the text, or null with the fault reported
     * @throws FatalFault if the text is broken
     */
    public @Nullable String checkedNumber() throws FatalFault {
        String text = source.text();
        int max = limits.getMaxNumberDigits();
        if (Numbers.exceeds(text, max)) {
            exceeded("number-digits", max);
            return null;
        }
        return text;
    }

    @Nullable
    String checked(String text) {
        int max = limits.getMaxStringLength();
        if (text.length() > max && text.codePointCount(0, text.length()) > max) {
            exceeded("string-length", max);
            return null;
        }
        if (!Texts.isWellFormed(text)) {
            malformed(text, "well-formed-text");
            return null;
        }
        return text;
    }

    private void exceeded(String limit, int max) {
        error(
                FormatRules.LIMIT_EXCEEDED,
                () -> Arguments.none().with("limit", limit).with("maximum", max));
    }

    /**
     * Where the current token starts.
     *
     * @return a mark of the source
     */
    public long mark() {
        return source.mark();
    }

    PathStack path() {
        return path;
    }

    /**
     * Reports that the current value is of the wrong type, and skips it. Where that shows that the text itself is
     * broken or nests too deep, and the value is the whole document, only this graver fault is reported.
     *
     * @param found the token that was found
     * @param expected the type that was expected, as a word
     * @throws FatalFault if the text is broken
     */
    public void wrongType(Token found, String expected) throws FatalFault {
        String type = Texts.typeOf(found, source);
        Arguments arguments = Arguments.none().with("expected", expected).with("found", type);
        if (path.isRoot()) {
            long mark = source.mark();
            source.skip();
            faults.add(Gravity.ERROR, FormatRules.TYPE, mark, path::path, () -> arguments);
            return;
        }
        error(FormatRules.TYPE, () -> arguments);
        source.skip();
    }

    /**
     * Reports that the current value does not follow its grammar.
     *
     * @param value what was found
     * @param allowed the grammar, as a word or in itself
     */
    public void malformed(String value, String allowed) {
        error(
                FormatRules.VALUE_MALFORMED,
                () -> Arguments.none().with("value", Texts.shorten(value)).with("allowed", allowed));
    }

    /**
     * Reports that the current value is not one of a vocabulary.
     *
     * @param value what was found
     * @param allowed the vocabulary
     */
    public void unknownValue(String value, List<String> allowed) {
        error(
                FormatRules.VALUE_UNKNOWN,
                () -> notOurs(value, allowed).with("suggestion", Suggestions.nearest(value, allowed)));
    }

    /**
     * Reports with a warning that the current value asks for more than this library knows, and goes on leniently; what
     * was already found is judged leniently too.
     *
     * @param value what was found
     * @param allowed the vocabulary
     */
    public void relax(String value, List<String> allowed) {
        lenient = true;
        report(
                Gravity.WARNING,
                FormatRules.VALUE_UNKNOWN,
                source.mark(),
                () -> notOurs(value, allowed).with("lenient", "lenient"));
    }

    /**
     * Gives up: the current value says that this document is none of ours, so that nothing else found is of interest.
     *
     * @param value what was found
     * @param allowed the vocabulary
     * @return the fault to throw, which will be the only one
     */
    public FatalFault abandon(String value, List<String> allowed) {
        faults.clear();
        return new FatalFault(FormatRules.VALUE_UNKNOWN, notOurs(value, allowed), source.mark());
    }

    private static Arguments notOurs(String value, List<String> allowed) {
        return Arguments.none().with("value", Texts.shorten(value)).with("allowed", allowed);
    }

    /** An unknown member: passed over in lenient reading. Its value is skipped. */
    void unknownMember(String name, List<String> known) throws FatalFault {
        if (checked(name) == null) {
            skipValue();
            return;
        }
        path.enter(name);
        report(Gravity.FORGIVABLE, FormatRules.MEMBER_UNKNOWN, source.mark(), () -> {
            Arguments arguments = Arguments.none().with("member", Texts.shorten(name));
            Optional<String> suggestion = Suggestions.nearest(name, known);
            return suggestion.isPresent() ? arguments.with("suggestion", suggestion) : arguments.with("allowed", known);
        });
        skipValue();
        path.leave();
    }

    /** A member that was there before; its value is skipped. */
    void duplicateMember(String name) throws FatalFault {
        path.enter(name);
        error(FormatRules.MEMBER_DUPLICATE, () -> Arguments.none().with("member", Texts.shorten(name)));
        skipValue();
        path.leave();
    }

    private void skipValue() throws FatalFault {
        source.next();
        source.skip();
    }

    /** A null where a value is expected: absent in lenient reading. */
    void nullValue(String expected) {
        report(
                Gravity.FORGIVABLE,
                FormatRules.TYPE,
                source.mark(),
                () -> Arguments.none().with("expected", expected).with("found", "null"));
    }

    /** A required member that is not there, or there only as a null that lenient reading passes over. */
    void missing(Gravity gravity, String name, long mark, List<String> alternatives) {
        path.enter(name);
        report(
                gravity,
                FormatRules.MEMBER_MISSING,
                mark,
                () -> alternatives.isEmpty()
                        ? Arguments.none().with("member", name)
                        : Arguments.none().with("member", name).with("alternatives", alternatives));
        path.leave();
    }

    /** A required list, the current value, that has too few items. */
    void tooFew(Gravity gravity, String name, long mark, int minimum) {
        report(
                gravity,
                FormatRules.MEMBER_MISSING,
                mark,
                () -> Arguments.none().with("member", name).with("minimum", minimum));
    }

    private void error(String rule, Supplier<Arguments> arguments) {
        report(Gravity.ERROR, rule, source.mark(), arguments);
    }

    private void report(Gravity gravity, String rule, long mark, Supplier<Arguments> arguments) {
        faults.add(gravity, rule, mark, path::path, arguments);
    }
}
