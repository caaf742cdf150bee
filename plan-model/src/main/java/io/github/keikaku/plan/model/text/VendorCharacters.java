package io.github.keikaku.plan.model.text;

/**
 * Characters that vendors added to JIS X 0208, each in its own way, and their like (機種依存文字): ①, Ⅰ, ㈱, ㎡, ℡. On
 * the way through older systems and encodings they turn into something else or are lost: 評価Ⅰ becomes 評価T or 評価?.
 *
 * <p>Covered are the signs of NEC (row 13) and IBM, and their relatives in Unicode that do not even encode in CP932: ⓪,
 * ⅱ, ㊙, ㏊. Not covered are the ideographs of IBM (髙, 﨑): names are spelt as they are.
 */
public final class VendorCharacters {

    private VendorCharacters() {}

    /**
     * Whether a character is one that older systems may not keep.
     *
     * @param codePoint any code point
     * @return true for such a sign; false for every character of ASCII and JIS X 0208, and for all ideographs
     */
    public static boolean contains(int codePoint) {
        return isEnclosedOrSquared(codePoint) || isRomanNumeral(codePoint) || isSign(codePoint);
    }

    /** ①, ⒜, ❶, ㈱, ㊤, ㌔, ㎡, ㍻. */
    private static boolean isEnclosedOrSquared(int codePoint) {
        return isIn(codePoint, 0x2460, 0x24FF) || isIn(codePoint, 0x2776, 0x2793) || isIn(codePoint, 0x3200, 0x33FF);
    }

    private static boolean isRomanNumeral(int codePoint) {
        return isIn(codePoint, 0x2160, 0x217F);
    }

    private static boolean isSign(int codePoint) {
        return switch (codePoint) {
            case '№', '℡', 'ℓ', '〝', '〟', '∮', '∑', '∟', '⊿', '￤', '＇', '＂' -> true;
            default -> false;
        };
    }

    private static boolean isIn(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
