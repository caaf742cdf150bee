package io.github.keikaku.plan.model.text;

import java.util.function.UnaryOperator;

/**
 * One way of making texts alike that mean the same, to be taken alone or with others in a {@link TextNormalizer}. Each
 * step leaves alone what other steps are for, and taking one twice changes nothing more.
 *
 * <p>They stand in the order in which they are best taken.
 */
public enum NormalizationStep {

    /** What takes no width goes: zero-width spaces, the byte order mark, the soft hyphen. */
    INVISIBLE(Spaces::removeInvisible),

    /** Radicals become the kanji they look like: ⺠ becomes 民, ⼤ becomes 大. See {@link CjkRadicals}. */
    RADICALS(CharacterForms::replaceRadicals),

    /** Compatibility ideographs become the kanji that Unicode holds them equal to: U+FA19 becomes 神. */
    COMPATIBILITY_IDEOGRAPHS(CharacterForms::replaceCompatibilityIdeographs),

    /**
     * Characters that stand for several, or for a letter in another dress, are written out: ㍻ becomes 平成, ㈱ becomes
     * (株), ㎡ becomes m2, Ⅲ becomes III. Digits that would run into others stay: the ㎡ of 5㎡3 does.
     */
    COMPATIBILITY_FORMS(CharacterForms::writeOut),

    /** Numbers in circles and brackets become digits in brackets: ① and ⑴ become (1), ㊿ becomes (50). */
    CIRCLED_NUMBERS(CharacterForms::writeOutCircledNumbers),

    /** Full-width letters become ASCII: Ｄ becomes D. */
    LETTER_WIDTH(CharacterWidths::narrowLetters),

    /** Full-width digits become ASCII: ５ becomes 5. */
    DIGIT_WIDTH(CharacterWidths::narrowDigits),

    /** Full-width signs become ASCII: （％） becomes (%). The wave dash ～ is no tilde and stays. */
    SIGN_WIDTH(CharacterWidths::narrowSigns),

    /** Half-width kana and their punctuation become full-width: ｶﾞ becomes ガ. */
    KANA_WIDTH(CharacterWidths::widenKana),

    /** Wave dashes become ～ (U+FF5E), the one that Japanese keyboards and encodings write. */
    WAVE_DASHES(Signs::unifyWaveDashes),

    /**
     * Lines that were broken to fit into a cell are joined: without a space between Japanese characters, with one
     * elsewhere. A break stays before a bullet such as ・ or 〇, and where a blank line parts two paragraphs.
     */
    LINE_BREAKS(Spaces::joinLines),

    /** Spaces of every kind become U+0020, several become one, and those at the ends of lines go. */
    SPACES(Spaces::unify),

    /** Spaces between two Japanese characters go: 目 標 事 業 becomes 目標事業. Names in two words become one as well. */
    JAPANESE_SPACING(Spaces::closeJapanese),

    /** The circles 〇 ○ ◯ become ○ (U+25CB). The 〇 of a number such as 二〇二五 stays. */
    CIRCLES(Signs::unifyCircles),

    /** Hyphens, dashes and minus signs become U+002D. The long vowel ー stays behind kana and becomes it elsewhere. */
    DASHES(Signs::unifyDashes),

    /** A letter and the mark behind it become one character: か and U+3099 become が. */
    COMPOSITION(CharacterForms::compose);

    @SuppressWarnings("ImmutableEnumChecker") // references to static methods hold nothing
    private final UnaryOperator<String> change;

    NormalizationStep(UnaryOperator<String> change) {
        this.change = change;
    }

    /**
     * Takes this step.
     *
     * @param text any text, however long; it is read in one pass
     * @return the text with this step taken; equal to the given one where there was nothing to do
     */
    public String apply(String text) {
        return change.apply(text);
    }
}
