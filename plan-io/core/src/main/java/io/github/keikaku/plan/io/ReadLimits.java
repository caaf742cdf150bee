package io.github.keikaku.plan.io;

import org.jspecify.annotations.Nullable;

/**
 * How much of a document a reader takes in before it says that this is too much. The limits protect whoever reads files
 * of unknown origin; they are far above what a real plan needs.
 */
public final class ReadLimits {

    /** The highest depth that may be asked for; far beyond it, trees overflow the stacks of those who walk them. */
    public static final int HIGHEST_DEPTH = 1_000;

    private static final ReadLimits STANDARD = new ReadLimits(32 << 20, 200, 1_000_000, 60, 200);

    private final int maxInputBytes;
    private final int maxDepth;
    private final int maxStringLength;
    private final int maxNumberDigits;
    private final int maxFindings;

    private ReadLimits(int maxInputBytes, int maxDepth, int maxStringLength, int maxNumberDigits, int maxFindings) {
        this.maxInputBytes = maxInputBytes;
        this.maxDepth = maxDepth;
        this.maxStringLength = maxStringLength;
        this.maxNumberDigits = maxNumberDigits;
        this.maxFindings = maxFindings;
    }

    /**
     * The limits of the data contract: 32 MB of input (33,554,432 bytes), depth 200, 1,000,000 characters in a string,
     * 60 digits in a number, 200 findings.
     *
     * @return the standard limits
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /** Limits for what this library itself writes: nothing that it holds in memory is too large. */
    static ReadLimits unbounded() {
        return standard()
                .withMaxDepth(HIGHEST_DEPTH)
                .withMaxStringLength(Integer.MAX_VALUE)
                .withMaxNumberDigits(Integer.MAX_VALUE);
    }

    /**
     * How large a document may be.
     *
     * @return the most bytes that are read
     */
    public int getMaxInputBytes() {
        return maxInputBytes;
    }

    /**
     * How deep objects and lists may be nested.
     *
     * @return the most levels, where the document's own object is the first
     */
    public int getMaxDepth() {
        return maxDepth;
    }

    /**
     * How long a text may be.
     *
     * @return the most characters, counted as code points
     */
    public int getMaxStringLength() {
        return maxStringLength;
    }

    /**
     * How long a number may be: its digits, and the places by which its exponent moves the decimal point, are each held
     * to this.
     *
     * @return the most digits
     */
    public int getMaxNumberDigits() {
        return maxNumberDigits;
    }

    /**
     * How many findings one reading keeps; the rest are only counted.
     *
     * @return the most findings
     */
    public int getMaxFindings() {
        return maxFindings;
    }

    /**
     * These limits with another size of input.
     *
     * @param bytes the most bytes, from 1
     * @return the changed limits
     * @throws IllegalArgumentException if the number is less than 1
     */
    public ReadLimits withMaxInputBytes(int bytes) {
        return new ReadLimits(
                positive("maxInputBytes", bytes), maxDepth, maxStringLength, maxNumberDigits, maxFindings);
    }

    /**
     * These limits with another depth.
     *
     * @param levels the most levels, from 1 to {@value #HIGHEST_DEPTH}
     * @return the changed limits
     * @throws IllegalArgumentException if the number is out of range
     */
    public ReadLimits withMaxDepth(int levels) {
        if (levels > HIGHEST_DEPTH) {
            throw new IllegalArgumentException("maxDepth must be 1 to " + HIGHEST_DEPTH + ", not " + levels);
        }
        return new ReadLimits(
                maxInputBytes, positive("maxDepth", levels), maxStringLength, maxNumberDigits, maxFindings);
    }

    /**
     * These limits with another length of text.
     *
     * @param characters the most code points, from 1
     * @return the changed limits
     * @throws IllegalArgumentException if the number is less than 1
     */
    public ReadLimits withMaxStringLength(int characters) {
        return new ReadLimits(
                maxInputBytes, maxDepth, positive("maxStringLength", characters), maxNumberDigits, maxFindings);
    }

    /**
     * These limits with another length of number.
     *
     * @param digits the most digits, from 1
     * @return the changed limits
     * @throws IllegalArgumentException if the number is less than 1
     */
    public ReadLimits withMaxNumberDigits(int digits) {
        return new ReadLimits(
                maxInputBytes, maxDepth, maxStringLength, positive("maxNumberDigits", digits), maxFindings);
    }

    /**
     * These limits with another number of findings.
     *
     * @param findings the most findings, from 1
     * @return the changed limits
     * @throws IllegalArgumentException if the number is less than 1
     */
    public ReadLimits withMaxFindings(int findings) {
        return new ReadLimits(
                maxInputBytes, maxDepth, maxStringLength, maxNumberDigits, positive("maxFindings", findings));
    }

    /** Two limits are equal when each of their numbers is. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReadLimits limits
                && maxInputBytes == limits.maxInputBytes
                && maxDepth == limits.maxDepth
                && maxStringLength == limits.maxStringLength
                && maxNumberDigits == limits.maxNumberDigits
                && maxFindings == limits.maxFindings;
    }

    @Override
    public int hashCode() {
        return (((maxInputBytes * 31 + maxDepth) * 31 + maxStringLength) * 31 + maxNumberDigits) * 31 + maxFindings;
    }

    @Override
    public String toString() {
        return "ReadLimits{maxInputBytes=" + maxInputBytes + ", maxDepth=" + maxDepth + ", maxStringLength="
                + maxStringLength + ", maxNumberDigits=" + maxNumberDigits + ", maxFindings=" + maxFindings + "}";
    }

    private static int positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be 1 or more, not " + value);
        }
        return value;
    }
}
