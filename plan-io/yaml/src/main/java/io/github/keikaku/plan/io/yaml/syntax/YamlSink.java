package io.github.keikaku.plan.io.yaml.syntax;

import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.binding.PathStack;
import io.github.keikaku.plan.io.binding.Texts;
import io.github.keikaku.plan.io.binding.TokenSink;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Writes YAML in block style: two spaces a level, {@code \n} on every platform, a line for each member and item. A text,
 * number or nesting that a reader with the same limits would refuse is refused here, so that what is written can be read
 * back.
 */
public final class YamlSink implements TokenSink {

    /** A name that takes more characters than this on its line is no name to most readers, unless marked as one. */
    private static final int LONGEST_SIMPLE_NAME = 1_000;

    private final StringBuilder out = new StringBuilder();
    private final ReadLimits limits;
    private final PathStack path = new PathStack();
    private final BitSet objects = new BitSet();
    private int[] counts = new int[16];
    private int depth;

    /**
     * A sink with nothing written yet.
     *
     * @param limits what readers take
     */
    public YamlSink(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * Hands over what has been written.
     *
     * @param stream takes the document, in UTF-8 and with a line break at its end
     * @throws IOException if the stream does not take it
     */
    public void writeTo(OutputStream stream) throws IOException {
        stream.write(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What has been written.
     *
     * @return the document, with a line break at its end
     */
    @Override
    public String toString() {
        return out.toString();
    }

    @Override
    public void startObject() {
        open(true);
    }

    @Override
    public void endObject() {
        close("{}");
    }

    @Override
    public void startArray() {
        open(false);
    }

    @Override
    public void endArray() {
        close("[]");
    }

    @Override
    public void name(String name) {
        startLine();
        path.enter(name);
        check(name);
        int start = out.length();
        if (YamlText.isPlain(name)) {
            out.append(name);
        } else {
            YamlText.appendQuoted(out, name);
        }
        if (out.length() - start > LONGEST_SIMPLE_NAME) {
            out.insert(start, "? ").append('\n').append(indent(depth - 1));
        }
        out.append(':');
    }

    @Override
    public void text(String value) {
        startValue();
        check(value);
        if (YamlText.isPlain(value)) {
            scalar(value);
        } else if (depth > 0 && YamlText.isLiteral(value)) {
            out.append(' ');
            YamlText.appendLiteral(out, value, indent(depth));
            path.leave();
        } else {
            StringBuilder quoted = new StringBuilder();
            YamlText.appendQuoted(quoted, value);
            scalar(quoted);
        }
    }

    @Override
    public void number(BigDecimal value) {
        startValue();
        int max = limits.getMaxNumberDigits();
        if (value.precision() > max || Math.abs((long) value.scale()) > max) {
            throw refused("a number of more than " + max + " digits");
        }
        scalar(value.toString());
    }

    @Override
    public void number(int value) {
        startValue();
        scalar(Integer.toString(value));
    }

    @Override
    public void bool(boolean value) {
        startValue();
        scalar(Boolean.toString(value));
    }

    @Override
    public void nil() {
        startValue();
        scalar("null");
    }

    private void scalar(CharSequence value) {
        if (depth > 0) {
            out.append(' ');
        }
        out.append(value).append('\n');
        path.leave();
    }

    private void open(boolean object) {
        startValue();
        if (depth == limits.getMaxDepth()) {
            throw refused("more than " + depth + " levels");
        }
        if (depth == counts.length) {
            counts = Arrays.copyOf(counts, 2 * depth);
        }
        counts[depth] = 0;
        objects.set(depth++, object);
    }

    private void close(String empty) {
        boolean isEmpty = counts[--depth] == 0;
        if (isEmpty) {
            scalar(empty);
        } else {
            path.leave();
        }
    }

    /** A value starts; that of a member stands behind its name, an item on a line of its own. */
    private void startValue() {
        if (depth == 0) {
            path.enter("");
        } else if (!objects.get(depth - 1)) {
            path.enter(counts[depth - 1]);
            startLine();
            out.append('-');
        }
    }

    /** The first member or item of an item stands on the item's line. */
    private void startLine() {
        boolean isFirst = counts[depth - 1]++ == 0;
        if (isFirst && depth > 1) {
            boolean inItem = !objects.get(depth - 2);
            out.append(inItem ? " " : "\n" + indent(depth - 1));
        } else {
            out.append(indent(depth - 1));
        }
    }

    private static String indent(int levels) {
        return "  ".repeat(levels);
    }

    private void check(String text) {
        int max = limits.getMaxStringLength();
        if (text.length() > max && text.codePointCount(0, text.length()) > max) {
            throw refused("a text of more than " + max + " characters");
        }
        if (!Texts.isWellFormed(text)) {
            throw refused("a lone surrogate in \"" + Texts.shorten(text) + "\"");
        }
    }

    private IllegalArgumentException refused(String what) {
        // The step into the document itself is not part of a pointer.
        String whole = path.path().toString();
        String pointer = whole.substring(Math.min(1, whole.length()));
        return new IllegalArgumentException("cannot write " + what + " at \"" + pointer + "\"");
    }
}
