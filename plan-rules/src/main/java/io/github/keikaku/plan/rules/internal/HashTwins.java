package io.github.keikaku.plan.rules.internal;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Looks for equal things among many by their hashes alone. In a sound plan there are none, and a map that only shows so
 * is most of what a validation would hold; so only those that may have an equal need to be put into one.
 */
public final class HashTwins {

    /** Words of 64 bits, one for each one or two things, until they are 256 KB, which the caches of a processor hold. */
    private static final int MOST_WORDS = 1 << 15;

    /** Spreads hashes of texts that are alike, such as numbers, over all bits: 2 to the 32nd by the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    private int[] hashes;
    private int count;

    /**
     * Of nothing yet.
     *
     * @param expected about how many things there will be
     */
    public HashTwins(int expected) {
        this.hashes = new int[Math.max(1, expected)];
    }

    /**
     * Adds a thing.
     *
     * @param hash its hash
     */
    public void add(int hash) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        hashes[count++] = hash;
    }

    /**
     * Which of the things may be equal to another one.
     *
     * @return for each of them, how many things were added before it; all that have an equal, and a few that have none
     */
    public BitSet find() {
        int words = Math.min(Integer.highestOneBit(Math.max(1, count)), MOST_WORDS);
        // What is left of the 32 bits of a hash is the number of a bit.
        int shift = Integer.numberOfLeadingZeros(words) - 5;
        long[] once = new long[words];
        long[] again = {};
        for (int i = 0; i < count; i++) {
            int bit = (hashes[i] * SPREAD) >>> shift;
            if ((once[bit >> 6] & (1L << bit)) == 0) {
                once[bit >> 6] |= 1L << bit;
            } else {
                again = again.length == 0 ? new long[words] : again;
                again[bit >> 6] |= 1L << bit;
            }
        }
        return again.length == 0 ? new BitSet(0) : positions(again, shift);
    }

    private BitSet positions(long[] again, int shift) {
        BitSet positions = new BitSet(count);
        for (int i = 0; i < count; i++) {
            int bit = (hashes[i] * SPREAD) >>> shift;
            if ((again[bit >> 6] & (1L << bit)) != 0) {
                positions.set(i);
            }
        }
        return positions;
    }
}
