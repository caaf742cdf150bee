package io.github.keikaku.plan.rules.text;

import io.github.keikaku.plan.rules.internal.Excerpt;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Characters written as a base and a mark on it (NFD) for which there is one character (NFC). */
final class Composition {

    private static final char COMBINING_DAKUTEN = '\u3099';
    private static final char COMBINING_HANDAKUTEN = '\u309A';

    private Composition() {}

    /** Dakuten, handakuten, and the marks on Latin letters. */
    static boolean isCombining(char c) {
        return c == COMBINING_DAKUTEN || c == COMBINING_HANDAKUTEN || (c >= '\u0300' && c <= '\u036F');
    }

    /** The characters that stand in pieces, composed, each once. A base and mark without such a character are right. */
    static List<String> composable(String text) {
        Set<String> composed = new LinkedHashSet<>();
        for (int i = 1; i < text.length(); i++) {
            if (isCombining(text.charAt(i))) {
                String one = Normalizer.normalize(text.substring(i - 1, i + 1), Normalizer.Form.NFC);
                if (one.length() == 1) {
                    composed.add(one);
                }
            }
        }
        return Excerpt.of(new ArrayList<>(composed));
    }
}
