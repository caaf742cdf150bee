package io.github.keikaku.plan.io.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for ASCII characters in UTF-8, eight bytes at a time: most of a document is passed over on the way to a place. */
public final class ByteSearch {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long HIGH = 0x8080_8080_8080_8080L;

    private ByteSearch() {}

    /**
     * The first of two characters.
     *
     * @param bytes where to look
     * @param from the offset to start at
     * @param end the offset to end before, at most the length of the bytes
     * @param one an ASCII character
     * @param other another
     * @return its offset, or the end where there is none
     */
    public static int indexOfEither(byte[] bytes, int from, int end, char one, char other) {
        int at = from;
        while (at <= end - Long.BYTES) {
            long eight = (long) LONGS.get(bytes, at);
            long found = zeros(eight ^ (EACH * one)) | zeros(eight ^ (EACH * other));
            if (found != 0) {
                return at + (Long.numberOfTrailingZeros(found) >>> 3);
            }
            at += Long.BYTES;
        }
        while (at < end && bytes[at] != one && bytes[at] != other) {
            at++;
        }
        return at;
    }

    /** Marks the bytes that are zero: the lowest mark is always right, one above another need not be. */
    private static long zeros(long eight) {
        return (eight - EACH) & ~eight & HIGH;
    }
}
