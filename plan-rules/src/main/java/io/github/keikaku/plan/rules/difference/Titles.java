package io.github.keikaku.plan.rules.difference;

import org.apache.commons.text.similarity.LongestCommonSubsequence;

/** How alike titles are. */
final class Titles {

    /** A title that is longer is a text; comparing takes time by the square of the length. */
    private static final int LONGEST = 100;

    private static final LongestCommonSubsequence SUBSEQUENCE = new LongestCommonSubsequence();

    private Titles() {}

    /**
     * Of two normalised titles, twice the longest common subsequence by both lengths. Japanese titles share their ends
     * (…の推進) and differ by what is put in between, which this measures; a measure that favours common beginnings finds
     * 介護老人福祉施設 and 介護老人保健施設 to be nine tenths the same.
     */
    static double similarity(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        String left = one.substring(0, Math.min(one.length(), LONGEST));
        String right = other.substring(0, Math.min(other.length(), LONGEST));
        int length = left.length() + right.length();
        return length == 0 ? 1 : 2.0 * SUBSEQUENCE.apply(left, right) / length;
    }
}
