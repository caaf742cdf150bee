package io.github.keikaku.plan.io.text;

import io.github.keikaku.plan.io.binding.FatalFault;
import io.github.keikaku.plan.io.binding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document's characters: UTF-8 decoded strictly, so that nothing ill-formed gets further and places count characters.
 * Text formats share it.
 */
public final class DecodedText {

    private final char[] chars;
    private final Optional<FatalFault> fault;

    DecodedText(char[] chars, Optional<FatalFault> fault) {
        this.chars = chars;
        this.fault = fault;
    }

    /**
     * Decodes a document.
     *
     * @param bytes the document; a byte order mark is passed over
     * @return its text, or as much of it as stands before a fault
     */
    public static DecodedText of(byte[] bytes) {
        return Utf8Document.of(bytes).decode();
    }

    /**
     * The characters.
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
        return chars.length;
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
            for (; at < offset && at < chars.length; at++) {
                char c = chars[at];
                if (c == '\n' || (c == '\r' && !(at + 1 < chars.length && chars[at + 1] == '\n'))) {
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
