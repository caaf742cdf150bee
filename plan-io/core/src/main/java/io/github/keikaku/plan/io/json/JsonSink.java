package io.github.keikaku.plan.io.json;

import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.binding.PathStack;
import io.github.keikaku.plan.io.binding.Texts;
import io.github.keikaku.plan.io.binding.TokenSink;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Writes JSON as Python's {@code json.dumps(value, indent=2, ensure_ascii=False)} does: two spaces, a line for each
 * member and item, {@code \n} on every platform; with a line break at the end. A text, number or nesting that a reader with
 * the same limits would refuse is refused here, so that what is written can be read back.
 */
public final class JsonSink implements TokenSink {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();
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
        out.append(": ");
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
        out.append(value);
        path.leave();
    }

    private void open(char bracket, boolean object) {
        start();
        if (depth == limits.getMaxDepth()) {
            throw refused("more than " + depth + " levels");
        }
        out.append(bracket);
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
        out.append(bracket);
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
            out.append(',');
        }
        indent();
    }

    private void indent() {
        out.append('\n').append("  ".repeat(depth));
    }

    private void quote(String text) {
        int max = limits.getMaxStringLength();
        if (text.length() > max && text.codePointCount(0, text.length()) > max) {
            throw refused("a text of more than " + max + " characters");
        }
        if (!Texts.isWellFormed(text)) {
            throw refused("a lone surrogate in \"" + Texts.shorten(text) + "\"");
        }
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            escape(text.charAt(i));
        }
        out.append('"');
    }

    private void escape(char c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\f' -> out.append("\\f");
            case '\b' -> out.append("\\b");
            default -> {
                if (c < ' ') {
                    out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
                } else {
                    out.append(c);
                }
            }
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
