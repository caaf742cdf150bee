package io.github.keikaku.plan.rules.internal;

/** Text of which nothing can be seen. */
public final class Invisible {

    private static final int HANGUL_FILLER = 0x3164;
    private static final int BRAILLE_BLANK = 0x2800;

    private Invisible() {}

    /**
     * Whether a text shows nothing.
     *
     * @param text any text
     * @return true where it is empty, or holds only spaces of any kind, control characters, and characters that take no
     *     room or show nothing, such as the zero-width space
     */
    public static boolean isAllOf(String text) {
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            if (!isInvisible(codePoint)) {
                return false;
            }
            i += Character.charCount(codePoint);
        }
        return true;
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> codePoint == HANGUL_FILLER || codePoint == BRAILLE_BLANK;
        };
    }
}
