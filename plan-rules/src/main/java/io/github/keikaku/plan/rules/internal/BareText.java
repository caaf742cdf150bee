package io.github.keikaku.plan.rules.internal;

import io.github.keikaku.plan.model.common.Statement;
import java.util.List;

/** Texts without their spaces, so that two that differ only in spacing compare as equal. */
public final class BareText {

    private BareText() {}

    /**
     * All the text of a statement; statements that differ in what is listed below them are not the same.
     *
     * @param statement a statement
     * @return its text and that of its items, item by item, without spaces
     */
    public static String of(Statement statement) {
        if (statement.getItems().isEmpty()) {
            return of(statement.getText());
        }
        StringBuilder text = new StringBuilder();
        append(statement, text);
        return text.toString();
    }

    /**
     * A text without its spaces.
     *
     * @param text any text
     * @return the text; the same object where it holds no space
     */
    public static String of(String text) {
        if (!hasSpace(text)) {
            return text;
        }
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
    }

    /**
     * How much a statement says.
     *
     * @param statement a statement
     * @return how many characters its text and its items have, spaces not counted
     */
    public static int length(Statement statement) {
        String text = statement.getText();
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length += isSpace(c) || Character.isLowSurrogate(c) ? 0 : 1;
        }
        for (Statement item : statement.getItems()) {
            length += length(item);
        }
        return length;
    }

    /**
     * Whether two statements say the same, and the same items are listed below them. Copies neither.
     *
     * @param one a statement
     * @param other another
     * @return whether they differ in spaces at most
     */
    public static boolean isSame(Statement one, Statement other) {
        List<Statement> items = one.getItems();
        List<Statement> others = other.getItems();
        if (items.size() != others.size() || !isSame(one.getText(), other.getText())) {
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            if (!isSame(items.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(String one, String other) {
        int i = nextBare(one, 0);
        int j = nextBare(other, 0);
        while (i < one.length() && j < other.length() && one.charAt(i) == other.charAt(j)) {
            i = nextBare(one, i + 1);
            j = nextBare(other, j + 1);
        }
        return i == one.length() && j == other.length();
    }

    private static int nextBare(String text, int start) {
        int next = start;
        while (next < text.length() && isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static void append(Statement statement, StringBuilder text) {
        text.append(of(statement.getText()));
        for (Statement item : statement.getItems()) {
            append(item, text.append('\n'));
        }
    }

    // A loop, as this looks at most characters of a plan.
    private static boolean hasSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSpace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a char is a space of any kind. None lies beyond the ideographic one, and nearly all of a Japanese text
     * does.
     *
     * @param c a char of a text
     * @return whether it shows nothing but distance
     */
    public static boolean isSpace(char c) {
        return c <= '\u3000' && (Character.isSpaceChar(c) || Character.isWhitespace(c));
    }
}
