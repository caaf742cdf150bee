package io.github.keikaku.plan.rules.evaluation;

import io.github.keikaku.plan.model.common.Statement;
import org.jspecify.annotations.Nullable;

/**
 * All text of a statement, compared without its spaces; statements that differ in what is listed below them are not the
 * same. Nothing is copied before two look the same.
 */
final class SpacelessText {

    private final Statement statement;
    private int hash;
    private int length;

    SpacelessText(Statement statement) {
        this.statement = statement;
        measure(statement);
    }

    private void measure(Statement part) {
        String text = part.getText();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                hash = 31 * hash + c;
                length += Character.isLowSurrogate(c) ? 0 : 1;
            }
        }
        part.getItems().forEach(this::measure);
    }

    /** How many characters it has, spaces not counted. */
    int length() {
        return length;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SpacelessText that
                && hash == that.hash
                && withoutSpaces(statement).equals(withoutSpaces(that.statement));
    }

    private static String withoutSpaces(Statement statement) {
        StringBuilder text = new StringBuilder();
        append(statement, text);
        return text.toString();
    }

    private static void append(Statement statement, StringBuilder text) {
        String all = statement.getText();
        for (int i = 0; i < all.length(); i++) {
            if (!isSpace(all.charAt(i))) {
                text.append(all.charAt(i));
            }
        }
        for (Statement item : statement.getItems()) {
            append(item, text.append('\n'));
        }
    }

    /** No space of any kind lies beyond the ideographic one, and nearly all of a Japanese text does. */
    private static boolean isSpace(char c) {
        return c <= '\u3000' && (Character.isSpaceChar(c) || Character.isWhitespace(c));
    }
}
