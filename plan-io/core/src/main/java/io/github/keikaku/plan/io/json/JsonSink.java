package io.github.keikaku.plan.io.json;

import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.binding.PathStack;
import io.github.keikaku.plan.io.binding.Texts;
import io.github.keikaku.plan.io.binding.TokenSink;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Writes JSON as Python's {@code json.dumps(value, indent=2, ensure_ascii=False)} does: two spaces, a line for each
 * member and item, {@code \n} on every platform; with a line break at the end. A text, number or nesting that a reader with
 * the same limits would refuse is refused here, so that what is written can be read back.
 */
public final class JsonSink implements TokenSink {

    private final Utf8Buffer out = new Utf8Buffer();
    private final ReadLimits limits;
    private final PathStack path = new PathStack();
    private int[] counts = new int[16];
    private boolean[] objects = new boolean[16];
    private int depth;

    /**
     * A sink with nothing written yet.
     *
     * @param limits what readers take
     */
    public JsonSink(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * Hands over what has been written.
     *
     * @param stream takes the document, in UTF-8 and with a line break at its end
     * @throws IOException if the stream does not take it
     */
    public void writeTo(OutputStream stream) throws IOException {
        out.writeTo(stream);
        stream.write('\n');
    }

    /**
     * What has been written.
     *
     * @return the document, with a line break at its end
     */
    @Override
    public String toString() {
        return out + "\n";
    }

    @Override
    public void startObject() {
        open('{', true);
    }

    @Override
    public void endObject() {
        close('}');
    }

    @Override
    public void startArray() {
        open('[', false);
    }

    @Override
    public void endArray() {
        close(']');
    }

    @Override
    public void name(String name) {
        separate();
        path.enter(name);
        quote(name);
        out.ascii(": ");
    }

    @Override
    public void text(String value) {
        start();
        quote(value);
        path.leave();
    }

    @Override
    public void number(BigDecimal value) {
        start();
        int max = limits.getMaxNumberDigits();
        if (value.precision() > max || Math.abs((long) value.scale()) > max) {
            throw refused("a number of more than " + max + " digits");
        }
        scalar(value.toString());
    }

    @Override
    public void number(int value) {
        start();
        scalar(Integer.toString(value));
    }

    @Override
    public void bool(boolean value) {
        start();
        scalar(Boolean.toString(value));
    }

    @Override
    public void nil() {
        start();
        scalar("null");
    }

    private void scalar(String value) {
        out.ascii(value);
        path.leave();
    }

    private void open(char bracket, boolean object) {
        start();
        if (depth == limits.getMaxDepth()) {
            throw refused("more than " + depth + " levels");
        }
        out.ascii(bracket);
        if (depth == counts.length) {
            counts = Arrays.copyOf(counts, 2 * depth);
            objects = Arrays.copyOf(objects, 2 * depth);
        }
        counts[depth] = 0;
        objects[depth++] = object;
    }

    private void close(char bracket) {
        depth--;
        if (counts[depth] > 0) {
            indent();
        }
        out.ascii(bracket);
        path.leave();
    }

    /** A value starts; the value of a member already has its separator and its step in the path. */
    private void start() {
        if (depth == 0) {
            path.enter("");
        } else if (!objects[depth - 1]) {
            path.enter(counts[depth - 1]);
            separate();
        }
    }

    private void separate() {
        if (counts[depth - 1]++ > 0) {
            out.ascii(',');
        }
        indent();
    }

    private void indent() {
        out.ascii('\n');
        out.spaces(2 * depth);
    }

    private void quote(String text) {
        int max = limits.getMaxStringLength();
        if (text.length() > max && text.codePointCount(0, text.length()) > max) {
            throw refused("a text of more than " + max + " characters");
        }
        if (!out.quoted(text)) {
            throw refused("a lone surrogate in \"" + Texts.shorten(text) + "\"");
        }
    }

    private IllegalArgumentException refused(String what) {
        return new IllegalArgumentException("cannot write " + what + " at \"" + pointer() + "\"");
    }

    private String pointer() {
        // The step into the document itself is not part of a pointer.
        String whole = path.path().toString();
        return whole.substring(Math.min(1, whole.length()));
    }
}
