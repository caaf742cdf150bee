package io.github.keikaku.plan.io.binding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a mistyped word was meant to be. */
public final class Suggestions {

    /** Nobody mistypes a word of this length; measuring one would only cost time. */
    private static final int LONGEST = 60;

    private Suggestions() {}

    /**
     * The word that is nearest to a mistyped one.
     *
     * @param word what was typed
     * @param words what could be meant
     * @return one of the words, if it is near enough to be meant
     */
    public static Optional<String> nearest(String word, List<String> words) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String typed = plain(word);
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String candidate : words) {
            String meant = plain(candidate);
            int distance = distance(typed, meant);
            if (distance < least && distance <= Math.min(typed.length(), meant.length()) / 3) {
                least = distance;
                nearest = candidate;
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    /** Case and separators are the likeliest mistakes: {@code fiscal_year}, {@code Community-Welfare}. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "").replace(" ", "");
    }

    /** Levenshtein's distance, where swapping two neighbours counts as one step too. */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(steps[i - 1][j - 1] + change, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least = Math.min(least, steps[i - 2][j - 2] + 1);
                }
                steps[i][j] = least;
            }
        }
        return steps[a.length()][b.length()];
    }
}
