package io.github.keikaku.plan.rules.internal;

import java.text.Normalizer;
import java.util.Locale;

/** Titles and names without what a new edition changes without meaning anything. */
public final class PlainTitle {

    private PlainTitle() {}

    /**
     * A title in the form in which titles compare.
     *
     * @param title as printed
     * @return the title without spaces and invisible characters, half width where there is a choice, in lower case
     */
    public static String of(String title) {
        StringBuilder plain = new StringBuilder(title.length());
        Normalizer.normalize(title, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isSpaceChar(c)
                        && !Character.isWhitespace(c)
                        && Character.getType(c) != Character.FORMAT)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
