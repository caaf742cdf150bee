package io.github.keikaku.plan.io.text;

import io.github.keikaku.plan.io.binding.Place;
import java.util.ArrayList;
import java.util.List;

/** Counts the lines of a document in UTF-8, and the characters of those lines on which something stands. */
public final class Lines {

    private final byte[] bytes;
    private final int start;

    /**
     * The lines of a document.
     *
     * @param bytes well-formed UTF-8 up to the last place that is asked for
     * @param start where the text starts, behind a byte order mark
     */
    public Lines(byte[] bytes, int start) {
        this.bytes = bytes;
        this.start = start;
    }

    /**
     * Lines and columns, found in one pass.
     *
     * @param offsets offsets into the bytes, in ascending order
     * @return their places, in the same order
     */
    public List<Place> places(long[] offsets) {
        List<Place> places = new ArrayList<>(offsets.length);
        int line = 1;
        int column = 1;
        int counted = start;
        int at = start;
        for (long offset : offsets) {
            int end = (int) Math.min(offset, bytes.length);
            while (at < end) {
                at = ByteSearch.indexOfEither(bytes, at, end, '\n', '\r');
                if (at < end && endsLine(at++)) {
                    line++;
                    column = 1;
                    counted = at;
                }
            }
            column += columns(counted, at);
            counted = at;
            places.add(new Place(line, column));
        }
        return places;
    }

    /** Of CRLF, only the second ends the line. */
    private boolean endsLine(int at) {
        return bytes[at] == '\n' || at + 1 == bytes.length || bytes[at + 1] != '\n';
    }

    /** How many characters of one line stand between two offsets. */
    private int columns(int from, int to) {
        int columns = 0;
        for (int i = from; i < to; i++) {
            columns += bytes[i] == '\r' || Utf8.isContinuation(bytes[i]) ? 0 : 1;
        }
        return columns;
    }
}
