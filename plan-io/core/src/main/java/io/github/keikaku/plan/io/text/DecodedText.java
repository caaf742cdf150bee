package io.github.keikaku.plan.io.text;

import io.github.keikaku.plan.io.binding.Arguments;
import io.github.keikaku.plan.io.binding.FatalFault;
import io.github.keikaku.plan.io.binding.FormatRules;
import io.github.keikaku.plan.io.binding.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document's characters: UTF-8 decoded strictly, so that nothing ill-formed gets further and places count characters.
 * Text formats share it.
 */
public final class DecodedText {

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final char[] chars;
    private final int length;
    private final Optional<FatalFault> fault;

    private DecodedText(char[] chars, int length, Optional<FatalFault> fault) {
        this.chars = chars;
        this.length = length;
        this.fault = fault;
    }

    /**
     * Decodes a document.
     *
     * @param bytes the document; a byte order mark is passed over
     * @return its text, or as much of it as stands before a fault
     */
    public static DecodedText of(byte[] bytes) {
        int start = startsWithBom(bytes) ? BOM.length : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        char[] chars = new char[Utf8.countChars(bytes, start)];
        CharBuffer out = CharBuffer.wrap(chars);
        Utf8.decodeCommon(bytes, in, chars, out);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        Optional<Encodings.Guess> wrong = Encodings.examine(bytes, result.isUnderflow() ? -1 : in.position());
        if (wrong.isEmpty()) {
            return new DecodedText(chars, out.position(), Optional.empty());
        }
        // What stands before the first offending byte is one char a byte, unless the decoder stopped there itself.
        int mark = wrong.get().offset() == in.position()
                ? out.position()
                : Math.min(wrong.get().offset(), out.position());
        Arguments arguments = Arguments.none()
                .with("detected", wrong.get().encoding())
                .with("byte", wrong.get().offset() + 1L);
        return new DecodedText(
                chars, out.position(), Optional.of(new FatalFault(FormatRules.ENCODING, arguments, mark)));
    }

    private static boolean startsWithBom(byte[] bytes) {
        return bytes.length >= BOM.length && bytes[0] == BOM[0] && bytes[1] == BOM[1] && bytes[2] == BOM[2];
    }

    /**
     * The characters, of which the first {@link #length} count.
     *
     * @return the array itself, not to be changed
     */
    public char[] chars() {
        return chars;
    }

    /**
     * How many characters there are.
     *
     * @return the number of chars
     */
    public int length() {
        return length;
    }

    /**
     * Why this is not the whole text.
     *
     * @return the fault of encoding, if there is one
     */
    public Optional<FatalFault> fault() {
        return fault;
    }

    /**
     * Lines and columns, found in one pass.
     *
     * @param offsets offsets into the characters, in ascending order
     * @return their places, in the same order
     */
    public List<Place> places(long[] offsets) {
        List<Place> places = new ArrayList<>(offsets.length);
        int line = 1;
        int column = 1;
        int at = 0;
        for (long offset : offsets) {
            for (; at < offset && at < length; at++) {
                char c = chars[at];
                if (c == '\n' || (c == '\r' && !(at + 1 < length && chars[at + 1] == '\n'))) {
                    line++;
                    column = 1;
                } else if (c != '\r' && !isSecondHalf(at)) {
                    column++;
                }
            }
            places.add(new Place(line, column));
        }
        return places;
    }

    private boolean isSecondHalf(int at) {
        return Character.isLowSurrogate(chars[at]) && at > 0 && Character.isHighSurrogate(chars[at - 1]);
    }
}
