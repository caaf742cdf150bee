package io.github.keikaku.plan.io.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Guesses in which encoding a document was saved that should have been UTF-8. */
final class Encodings {

    /** How much of a document is looked at: enough for any guess. */
    private static final int WINDOW = 64 << 10;

    private Encodings() {}

    /**
     * A guess.
     *
     * @param encoding what the document looks like, as a stable word
     * @param offset the first byte that UTF-8 would not have, from 0
     */
    record Guess(String encoding, int offset) {}

    /** What is wrong with a document; empty for UTF-8. The first malformed byte is known, or -1. */
    static Optional<Guess> examine(byte[] bytes, int malformed) {
        Optional<Guess> wide = wide(bytes);
        if (wide.isPresent() || malformed < 0) {
            return wide;
        }
        return Optional.of(new Guess(narrow(bytes, malformed), malformed));
    }

    /** UTF-16 and UTF-32, by their byte order marks, or because JSON and YAML start with ASCII characters. */
    private static Optional<Guess> wide(byte[] bytes) {
        int head = 0;
        for (int i = 0; i < 4; i++) {
            head = (head << 8) | (i < bytes.length ? bytes[i] & 0xFF : 1);
        }
        if (head == 0x0000FEFF) {
            return Optional.of(new Guess("UTF-32BE", 0));
        }
        if (head == 0xFFFE0000) {
            return Optional.of(new Guess("UTF-32LE", 0));
        }
        if (head >>> 16 == 0xFEFF) {
            return Optional.of(new Guess("UTF-16BE", 0));
        }
        if (head >>> 16 == 0xFFFE) {
            return Optional.of(new Guess("UTF-16LE", 0));
        }
        return withoutMark(head, bytes.length);
    }

    private static Optional<Guess> withoutMark(int head, int length) {
        StringBuilder pattern = new StringBuilder();
        for (int shift = 24; shift >= 0; shift -= 8) {
            pattern.append(((head >>> shift) & 0xFF) == 0 ? '0' : 'x');
        }
        // A single NUL in an otherwise sound text is a stray character, not an encoding.
        return switch (length < 4 ? "" : pattern.toString()) {
            case "000x" -> Optional.of(new Guess("UTF-32BE", 0));
            case "x000" -> Optional.of(new Guess("UTF-32LE", 1));
            case "0x0x" -> Optional.of(new Guess("UTF-16BE", 0));
            case "x0x0" -> Optional.of(new Guess("UTF-16LE", 1));
            default -> Optional.empty();
        };
    }

    private static String narrow(byte[] bytes, int malformed) {
        if (hasUtf8Before(bytes, malformed)) {
            return "UTF-8-damaged";
        }
        int start = safeStart(bytes, malformed);
        ByteBuffer window = ByteBuffer.wrap(bytes, start, Math.min(bytes.length - start, WINDOW));
        for (String name : new String[] {"EUC-JP", "windows-31j"}) {
            if (readsAsJapanese(window.duplicate(), name)) {
                return name.equals("EUC-JP") ? name : "Shift_JIS";
            }
        }
        return "ISO-8859-1";
    }

    /** Other encodings hardly ever come out as well-formed characters of three bytes; a text cut short does. */
    private static boolean hasUtf8Before(byte[] bytes, int malformed) {
        for (int i = Math.max(0, malformed - WINDOW); i + 2 < malformed; i++) {
            if ((bytes[i] & 0xF0) == 0xE0 && (bytes[i + 1] & 0xC0) == 0x80 && (bytes[i + 2] & 0xC0) == 0x80) {
                return true;
            }
        }
        return false;
    }

    /** The nearest byte before a fault that is a whole character in every encoding that is tried. */
    private static int safeStart(byte[] bytes, int malformed) {
        int start = malformed;
        while (start > 0 && !(bytes[start - 1] >= 0 && bytes[start - 1] < '@')) {
            start--;
        }
        return start;
    }

    private static boolean readsAsJapanese(ByteBuffer bytes, String charset) {
        // A runtime may lack the extended charsets.
        if (!Charset.isSupported(charset)) {
            return false;
        }
        CharBuffer chars = CharBuffer.allocate(bytes.remaining());
        CoderResult result = Charset.forName(charset)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, chars, false);
        if (result.isError()) {
            return false;
        }
        chars.flip();
        return hasJapaneseWord(chars);
    }

    /** Two Japanese characters in a row: one alone may be an accented letter and its neighbour, misread. */
    private static boolean hasJapaneseWord(CharBuffer chars) {
        int run = 0;
        while (chars.hasRemaining() && run < 2) {
            run = isJapanese(chars.get()) ? run + 1 : 0;
        }
        return run >= 2;
    }

    private static boolean isJapanese(char c) {
        return isWithin(c, '\u3001', '\u30FF') || isWithin(c, '\u4E00', '\u9FFF') || isWithin(c, '\uFF01', '\uFF9F');
    }

    private static boolean isWithin(char c, char first, char last) {
        return first <= c && c <= last;
    }
}
