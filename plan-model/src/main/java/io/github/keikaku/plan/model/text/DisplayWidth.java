package io.github.keikaku.plan.model.text;

/**
 * How many columns a text takes in a terminal: two for a kanji, kana or full-width form (Wide and Fullwidth of UAX
 * #11), none for what is drawn onto the character before it or not at all (combining marks, format and control
 * characters), one for everything else.
 *
 * <p>Characters such as ○, ①, ※ and … are <em>Ambiguous</em>: the legacy encodings of Japan drew them wide, while
 * terminals that speak UTF-8 mostly take one column for them. So {@link #narrow} is the one to use unless the reader
 * says otherwise, and {@link #wide} is for terminals that were set to draw them wide.
 *
 * <p>Widths are added code point by code point, so an emoji that is joined of several counts as its parts, whatever a
 * terminal makes of it.
 */
public final class DisplayWidth {

    private static final DisplayWidth NARROW = new DisplayWidth(1);
    private static final DisplayWidth WIDE = new DisplayWidth(2);

    private static final String ELLIPSIS = "…";

    private static final int SOFT_HYPHEN = 0x00AD;

    private final int ambiguous;

    private DisplayWidth(int ambiguous) {
        this.ambiguous = ambiguous;
    }

    /**
     * The widths of a terminal that takes one column for an ambiguous character, as most do.
     *
     * @return the measure to use by default
     */
    public static DisplayWidth narrow() {
        return NARROW;
    }

    /**
     * The widths of a terminal that takes two columns for an ambiguous character.
     *
     * @return the measure for such terminals
     */
    public static DisplayWidth wide() {
        return WIDE;
    }

    /**
     * How wide a text is.
     *
     * @param text one line of text
     * @return its columns, 0 or more
     */
    public int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            columns += of(codePoint);
            i += Character.charCount(codePoint);
        }
        return columns;
    }

    private int of(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7F) {
            return 1;
        }
        if (isZeroWidth(codePoint)) {
            return 0;
        }
        if (EastAsianWidth.isWide(codePoint)) {
            return 2;
        }
        return EastAsianWidth.isAmbiguous(codePoint) ? ambiguous : 1;
    }

    private static boolean isZeroWidth(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> codePoint != SOFT_HYPHEN;
            default -> isInnerJamo(codePoint);
        };
    }

    /** Vowels and finals of Hangul, which are drawn into the block of the initial before them. */
    private static boolean isInnerJamo(int codePoint) {
        return (codePoint >= 0x1160 && codePoint <= 0x11FF) || (codePoint >= 0xD7B0 && codePoint <= 0xD7FF);
    }

    /**
     * Fills a text with spaces behind it.
     *
     * @param text one line of text
     * @param columns how wide it is to become
     * @return the text at least that wide; the text itself if it is already
     */
    public String padEnd(String text, int columns) {
        return text + spaces(columns - of(text));
    }

    /**
     * Fills a text with spaces before it, as for numbers in a table.
     *
     * @param text one line of text
     * @param columns how wide it is to become
     * @return the text at least that wide; the text itself if it is already
     */
    public String padStart(String text, int columns) {
        return spaces(columns - of(text)) + text;
    }

    private static String spaces(int count) {
        return " ".repeat(Math.max(0, count));
    }

    /**
     * Cuts a text to a width. A text that is cut ends in an ellipsis (…) if there is room for one. Marks stay with the
     * character they are drawn onto.
     *
     * @param text one line of text
     * @param columns how wide it may be, 0 or more
     * @return the text, never wider than that; one column narrower where a wide character did not fit
     * @throws IllegalArgumentException if the columns are negative
     */
    public String truncate(String text, int columns) {
        if (columns < 0) {
            throw new IllegalArgumentException("a width is 0 columns or more, not " + columns);
        }
        int end = fitting(text, columns);
        if (end == text.length()) {
            return text;
        }
        int room = columns - of(ELLIPSIS);
        return room < 0 ? text.substring(0, end) : text.substring(0, fitting(text, room)) + ELLIPSIS;
    }

    /** Index behind the last character that fits, the marks on it included. */
    private int fitting(String text, int columns) {
        int used = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            used += of(codePoint);
            if (used > columns) {
                return i;
            }
            i += Character.charCount(codePoint);
        }
        return text.length();
    }
}
