package io.github.keikaku.plan.rules.internal;

import java.util.Map;
import java.util.Optional;

/** Dotted ids of rules, and the parent ids that stand for all rules below them. */
public final class RuleIds {

    private RuleIds() {}

    /**
     * Whether a text can be the id of a rule.
     *
     * @param text any text
     * @return true for two or more words of a-z, 0-9 and hyphens joined by dots
     */
    public static boolean isRuleId(String text) {
        boolean dotted = false;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (!inWord) {
                    return false;
                }
                dotted = true;
                inWord = false;
            } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-') {
                inWord = true;
            } else {
                return false;
            }
        }
        return dotted && inWord;
    }

    /**
     * Whether an id or parent id stands for a rule.
     *
     * @param idOrParent an id or parent id
     * @param id the id of a rule
     * @return true where they are the same, or the one is a parent of the other
     */
    public static boolean covers(String idOrParent, String id) {
        return id.startsWith(idOrParent)
                && (id.length() == idOrParent.length() || id.charAt(idOrParent.length()) == '.');
    }

    /**
     * What was said for a rule, by its own id or else by the nearest parent id.
     *
     * @param <T> what can be said
     * @param said what was said, by id or parent id
     * @param id the id of a rule
     * @return what holds for it
     */
    public static <T> Optional<T> nearest(Map<String, T> said, String id) {
        String key = id;
        while (!said.containsKey(key)) {
            int dot = key.lastIndexOf('.');
            if (dot < 0) {
                return Optional.empty();
            }
            key = key.substring(0, dot);
        }
        return Optional.ofNullable(said.get(key));
    }
}
