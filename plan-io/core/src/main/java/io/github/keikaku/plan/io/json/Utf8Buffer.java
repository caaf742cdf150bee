package io.github.keikaku.plan.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * JSON as the bytes it will be. Checking, escaping and encoding a text in one pass takes half the time of collecting
 * characters first.
 */
final class Utf8Buffer {

    private static final String HEX = "0123456789abcdef";
    private static final int INITIAL_SIZE = 512;

    private static final int MAX_BYTES_OF_CHAR = 3;
    private static final int MAX_BYTES_OF_ESCAPE = 6;

    private byte[] bytes = new byte[INITIAL_SIZE];
    private int length;

    void ascii(char c) {
        reserve(1);
        bytes[length++] = (byte) c;
    }

    void ascii(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
    }

    void spaces(int count) {
        reserve(count);
        Arrays.fill(bytes, length, length + count, (byte) ' ');
        length += count;
    }

    /** Writes a text in quotation marks; where a surrogate has no partner, writes nothing and answers false. */
    boolean quoted(String text) {
        int start = length;
        reserve(text.length(), 2);
        bytes[length++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c >= ' ' && c != '"' && c != '\\') {
                    bytes[length++] = (byte) c;
                } else {
                    // Rare, so that room is made for each one when it comes.
                    reserve(text.length() - i, MAX_BYTES_OF_ESCAPE);
                    escape(c);
                }
            } else if (!Character.isSurrogate(c)) {
                encode(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                encodePair(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                length = start;
                return false;
            }
        }
        bytes[length++] = '"';
        return true;
    }

    private void escape(char c) {
        bytes[length++] = '\\';
        switch (c) {
            case '"', '\\' -> bytes[length++] = (byte) c;
            case '\n' -> bytes[length++] = 'n';
            case '\r' -> bytes[length++] = 'r';
            case '\t' -> bytes[length++] = 't';
            case '\f' -> bytes[length++] = 'f';
            case '\b' -> bytes[length++] = 'b';
            default -> {
                bytes[length++] = 'u';
                bytes[length++] = '0';
                bytes[length++] = '0';
                bytes[length++] = (byte) HEX.charAt(c >> 4);
                bytes[length++] = (byte) HEX.charAt(c & 0xF);
            }
        }
    }

    private void encode(char c) {
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | (c >> 6));
        } else {
            bytes[length++] = (byte) (0xE0 | (c >> 12));
            bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        }
        bytes[length++] = (byte) (0x80 | (c & 0x3F));
    }

    private void encodePair(int codePoint) {
        bytes[length++] = (byte) (0xF0 | (codePoint >> 18));
        bytes[length++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
        bytes[length++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        bytes[length++] = (byte) (0x80 | (codePoint & 0x3F));
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private void reserve(int chars, int extraBytes) {
        reserve(Math.addExact(Math.multiplyExact(chars, MAX_BYTES_OF_CHAR), extraBytes));
    }

    private void reserve(int more) {
        int needed = Math.addExact(length, more);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(needed, 2L * bytes.length)));
        }
    }
}
