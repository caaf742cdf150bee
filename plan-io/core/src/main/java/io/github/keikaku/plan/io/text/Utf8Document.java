package io.github.keikaku.plan.io.text;

import io.github.keikaku.plan.io.binding.Arguments;
import io.github.keikaku.plan.io.binding.FatalFault;
import io.github.keikaku.plan.io.binding.FormatRules;
import io.github.keikaku.plan.io.binding.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A document's bytes, checked strictly, so that nothing ill-formed gets further, and with places that count characters.
 * For syntaxes whose parser takes bytes; {@link #decode()} is for the others.
 */
public final class Utf8Document {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] bytes;
    private final int start;
    private final int malformed;
    private final Optional<Encodings.Guess> wrong;

    private Utf8Document(byte[] bytes) {
        this.bytes = bytes;
        this.start = startOf(bytes);
        this.malformed = Utf8.findMalformed(bytes, start);
        this.wrong = Encodings.examine(bytes, malformed);
    }

    /**
     * Checks a document.
     *
     * @param bytes the document, not to be changed any more; a byte order mark is passed over
     * @return the document
     */
    public static Utf8Document of(byte[] bytes) {
        return new Utf8Document(bytes);
    }

    /**
     * Where the text of a document starts.
     *
     * @param bytes the document
     * @return the offset behind its byte order mark, 0 where it has none
     */
    public static int startOf(byte[] bytes) {
        boolean marked = bytes.length >= BOM.length && Arrays.equals(bytes, 0, BOM.length, BOM, 0, BOM.length);
        return marked ? BOM.length : 0;
    }

    /**
     * The bytes, from {@link #start()} on.
     *
     * @return the array itself, not to be changed
     */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * Where the text starts, behind a byte order mark.
     *
     * @return an offset into the bytes
     */
    public int start() {
        return start;
    }

    /**
     * Why this is not UTF-8.
     *
     * @return the fault of encoding, marked by an offset into the bytes, if there is one
     */
    public Optional<FatalFault> fault() {
        return wrong.map(guess -> fault(guess, guess.offset()));
    }

    private static FatalFault fault(Encodings.Guess guess, int mark) {
        Arguments arguments =
                Arguments.none().with("detected", guess.encoding()).with("byte", guess.offset() + 1L);
        return new FatalFault(FormatRules.ENCODING, arguments, mark);
    }

    /**
     * Its characters.
     *
     * @return the text, or as much of it as stands before a fault
     */
    public DecodedText decode() {
        int end = malformed < 0 ? bytes.length : malformed;
        // Into an array of the right size at once: a text of the largest size allowed must not be in memory twice.
        char[] chars = new char[Utf8.countChars(bytes, start, end)];
        StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, start, end - start), CharBuffer.wrap(chars), true);
        // What stands before the first offending byte is one char a byte, unless it is the first malformed one.
        return new DecodedText(
                chars,
                wrong.map(guess -> fault(
                        guess, guess.offset() == malformed ? chars.length : Math.min(guess.offset(), chars.length))));
    }

    /**
     * Where a character of the decoded text stands.
     *
     * @param text what {@link #decode()} gave
     * @param index an index into its characters
     * @return the offset into the bytes
     */
    public long offsetOf(DecodedText text, long index) {
        long offset = start;
        char[] chars = text.chars();
        for (int i = 0; i < index; i++) {
            char c = chars[i];
            // Each half of a pair stands for two of its four bytes.
            offset += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return offset;
    }

    /**
     * Lines and columns, found in one pass.
     *
     * @param offsets offsets into the bytes, in ascending order
     * @return their places, in the same order
     */
    public List<Place> places(long[] offsets) {
        return new Lines(bytes, start).places(offsets);
    }
}
