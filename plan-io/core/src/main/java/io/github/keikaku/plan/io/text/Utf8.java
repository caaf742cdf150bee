package io.github.keikaku.plan.io.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Strict checking, by hand, as it looks at every byte of every document: half of one is indent and names, the other half
 * Japanese, and each comes in runs. Several times as fast as decoding.
 */
final class Utf8 {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    /** The bits that tell a character of three bytes, of four bytes read as one number, and what they are then. */
    private static final int SHAPE_OF_THREE = 0x00C0_C0F0;

    private static final int THREE = 0x0080_80E0;

    private Utf8() {}

    /** Where the first character starts that is not well-formed; -1 where all are. */
    static int findMalformed(byte[] bytes, int start) {
        int at = start;
        while (at < bytes.length) {
            at = afterAscii(bytes, at);
            at = afterThrees(bytes, at);
            if (at < bytes.length && bytes[at] < 0) {
                int length = lengthAt(bytes, at);
                if (length == 0) {
                    return at;
                }
                at += length;
            }
        }
        return -1;
    }

    private static int afterAscii(byte[] bytes, int from) {
        int at = from;
        while (at <= bytes.length - Long.BYTES && ((long) LONGS.get(bytes, at) & NOT_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    private static int afterThrees(byte[] bytes, int from) {
        int at = from;
        while (at <= bytes.length - Integer.BYTES) {
            int four = (int) INTS.get(bytes, at);
            if ((four & SHAPE_OF_THREE) != THREE || !isScalar(((four & 0x0F) << 12) | ((four >> 2) & 0x0FC0))) {
                break;
            }
            at += 3;
        }
        return at;
    }

    /** Neither an overlong form nor half of a pair; the last six bits do not matter. */
    private static boolean isScalar(int c) {
        return c >= 0x800 && (c & 0xF800) != Character.MIN_SURROGATE;
    }

    /** How many bytes the character has that starts here and is not ASCII; 0 where it is not well-formed. */
    private static int lengthAt(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return isContinuation(bytes, at + 1) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            boolean whole = isContinuation(bytes, at + 1) && isContinuation(bytes, at + 2);
            return whole && isScalar(((lead & 0x0F) << 12) | ((bytes[at + 1] & 0x3F) << 6)) ? 3 : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            boolean whole =
                    isContinuation(bytes, at + 1) && isContinuation(bytes, at + 2) && isContinuation(bytes, at + 3);
            int plane = whole ? ((lead & 0x07) << 2) | ((bytes[at + 1] & 0x30) >> 4) : 0;
            return plane >= 1 && plane <= 16 ? 4 : 0;
        }
        return 0;
    }

    /** How many chars well-formed UTF-8 takes: one for each character, two for one of four bytes. */
    static int countChars(byte[] bytes, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += isContinuation(bytes[i]) ? 0 : 1;
            count += (bytes[i] & 0xF0) == 0xF0 ? 1 : 0;
        }
        return count;
    }

    static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }

    private static boolean isContinuation(byte[] bytes, int at) {
        return at < bytes.length && isContinuation(bytes[at]);
    }
}
