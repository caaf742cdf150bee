package io.github.keikaku.plan.model.text;

/** Full-width and half-width forms (U+FF01 to U+FFE6), changed to the width that is usual today. */
final class CharacterWidths {

    private static final int DISTANCE = '！' - '!';

    /** The full-width kana and punctuation of U+FF61 to U+FF9F in turn. */
    private static final String KANA = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

    /** The full-width signs of U+FFE0 to U+FFE6 in turn. */
    private static final String CURRENCIES = "¢£¬¯¦¥₩";

    private static final char VOICED_MARK = '゛';

    private CharacterWidths() {}

    static String narrowLetters(String text) {
        return CharacterForms.mapEach(text, c -> isAscii(c) && Character.isLetter(c) ? (char) (c - DISTANCE) : c);
    }

    static String narrowDigits(String text) {
        return CharacterForms.mapEach(text, c -> c >= '０' && c <= '９' ? (char) (c - DISTANCE) : c);
    }

    static String narrowSigns(String text) {
        return CharacterForms.mapEach(text, c -> {
            if (c >= '￠' && c <= '￦') {
                return CURRENCIES.charAt(c - '￠');
            }
            return isAscii(c) && !Character.isLetterOrDigit(c) ? (char) (c - DISTANCE) : c;
        });
    }

    private static boolean isAscii(char c) {
        return c >= '！' && c < '～';
    }

    static String widenKana(String text) {
        StringBuilder widened = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '｡' || c > 'ﾟ') {
                widened.append(c);
                continue;
            }
            char wide = KANA.charAt(c - '｡');
            int last = widened.length() - 1;
            char voiced = wide >= VOICED_MARK && wide <= '゜' && last >= 0 ? voiced(widened.charAt(last), wide) : 0;
            if (voiced == 0) {
                widened.append(wide);
            } else {
                widened.setCharAt(last, voiced);
            }
        }
        return widened.toString();
    }

    /** The kana that a kana and a spacing mark make together; 0 if they make none. */
    private static char voiced(char kana, char mark) {
        return kana >= 'ァ' && kana <= 'ヿ'
                ? CharacterForms.composed(kana, mark == VOICED_MARK ? '\u3099' : '\u309A')
                : 0;
    }
}
