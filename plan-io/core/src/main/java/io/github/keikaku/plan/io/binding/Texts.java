package io.github.keikaku.plan.io.binding;

/** What the kernel needs to know about text: whether it is well-formed, and how to show it in a message. */
public final class Texts {

    private static final int SHOWN = 80;

    private Texts() {}

    /**
     * Whether every surrogate has its partner.
     *
     * @param text any text
     * @return true if the text can be written as UTF-8
     */
    public static boolean isWellFormed(String text) {
        for (int i = 0, length = text.length(); i < length; i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c) || i + 1 == length || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /**
     * Text fit to be shown in a message: of at most 80 characters, with what cannot or must not be printed (lone
     * surrogates, control characters that a terminal would obey) as an escape.
     *
     * @param text any text
     * @return the text to show; an ellipsis stands for what was cut off
     */
    public static String shorten(String text) {
        StringBuilder shown = new StringBuilder();
        int characters = 0;
        for (int i = 0; i < text.length(); characters++) {
            if (characters == SHOWN) {
                return shown.append('…').toString();
            }
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                shown.append("\\u").append(hex(c));
            } else {
                shown.appendCodePoint(c);
            }
        }
        return shown.toString();
    }

    private static String hex(int c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits;
    }

    /** The type of the current value, as a stable word. */
    static String typeOf(Token token, TokenSource source) throws FatalFault {
        return switch (token) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case NUMBER -> Numbers.isInteger(source.text()) ? "integer" : "number";
            case TRUE, FALSE -> "boolean";
            case NULL -> "null";
            case PLAIN -> Numbers.typeOfPlain(source.text());
            default -> "string";
        };
    }
}
