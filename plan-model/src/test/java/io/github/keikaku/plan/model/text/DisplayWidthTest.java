package io.github.keikaku.plan.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    private static final DisplayWidth NARROW = DisplayWidth.narrow();
    private static final DisplayWidth WIDE = DisplayWidth.wide();

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    "",             0,  0
                    keikaku,        7,  7
                    清瀬市,          6,  6
                    𠮷野町,          6,  6
                    ひらがなカタカナ,  16, 16
                    ２０１８年度,     12, 12
                    ｶﾞｷﾞ,           4,  4
                    （％）、。「」ー,  16, 16
                    〜～,            4,  4
                    ①②③,          3,  6
                    ○△※…—,        5,  10
                    αБ,             2,  4
                    A①清,           4,  5
                    é,              1,  2
                    ü,              1,  2
                    한글,            4,  4
                    ㍻㋿㎡,          6,  6
                    ℃Ⅳ,            2,  4
                    😀,             2,  2
                    ¥,              1,  1
                    """)
    void aTextIsAsWideAsItsCharacters(String text, int narrow, int wide) {
        assertThat(NARROW.of(text)).isEqualTo(narrow);
        assertThat(WIDE.of(text)).isEqualTo(wide);
    }

    @ParameterizedTest
    @CsvSource({
        "e\u0301, 1",
        "か\u3099, 2",
        "は\u309A, 2",
        "a\u200Bb, 2",
        "葛\uDB40\uDD00, 2",
        "\u1112\u1161\u11AB, 2",
        "a\u20DD, 1",
        "\uFEFFa, 1",
        "a\u00ADb, 3",
        "a\u0007b, 2"
    })
    void whatIsDrawnOntoTheCharacterBeforeOrNotAtAllTakesNoColumn(String text, int columns) {
        assertThat(NARROW.of(text)).isEqualTo(columns);
        assertThat(WIDE.of(text)).isLessThanOrEqualTo(columns + 1);
    }

    @Test
    void everyKanjiAndKanaTakesTwoColumnsExceptTheHalfWidthOnes() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            UnicodeScript script = UnicodeScript.of(c);
            boolean japanese =
                    script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
            if (japanese && Character.getType(c) != Character.NON_SPACING_MARK) {
                boolean halfWidth = c >= 0xFF65 && c <= 0xFF9F;
                assertThat(NARROW.of(Character.toString(c)))
                        .as("U+%04X", c)
                        .isEqualTo(halfWidth ? 1 : 2)
                        .isEqualTo(WIDE.of(Character.toString(c)));
            }
        }
    }

    @Test
    void vowelsAndFinalsOfHangulTakeNoColumnAndTheirNeighboursDo() {
        for (int c : List.of(0x1160, 0x11A8, 0x11FF, 0xD7B0, 0xD7FB, 0xD7FF)) {
            assertThat(NARROW.of(Character.toString(c))).as("U+%04X", c).isZero();
        }
        for (int c : List.of(0x115F, 0xD7A3)) {
            assertThat(NARROW.of(Character.toString(c))).as("U+%04X", c).isEqualTo(2);
        }
        for (int c : List.of(0x1200, 0xD7AF)) {
            assertThat(NARROW.of(Character.toString(c))).as("U+%04X", c).isNotZero();
        }
    }

    @Test
    void everyPrintableAsciiCharacterTakesOneColumn() {
        for (char c = ' '; c < 0x7F; c++) {
            assertThat(NARROW.of(String.valueOf(c))).isEqualTo(1);
            assertThat(WIDE.of(String.valueOf(c))).isEqualTo(1);
        }
    }

    @Test
    void anAmbiguousCharacterIsTheOnlyDifferenceBetweenTheTwoMeasures() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = Character.toString(c);
            int narrow = NARROW.of(text);
            int wide = WIDE.of(text);
            assertThat(wide - narrow).as("U+%04X", c).isEqualTo(narrow == 1 && EastAsianWidth.isAmbiguous(c) ? 1 : 0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "清瀬市, 8, '清瀬市  ', '  清瀬市'",
        "清瀬市, 7, '清瀬市 ', ' 清瀬市'",
        "清瀬市, 6, 清瀬市, 清瀬市",
        "清瀬市, 3, 清瀬市, 清瀬市",
        "①, 2, '① ', ' ①'",
        "'', 2, '  ', '  '",
        "a, -1, a, a"
    })
    void aTextIsFilledWithSpacesAndNeverCut(String text, int columns, String atEnd, String atStart) {
        assertThat(NARROW.padEnd(text, columns)).isEqualTo(atEnd);
        assertThat(NARROW.padStart(text, columns)).isEqualTo(atStart);
    }

    @ParameterizedTest
    @CsvSource({
        "地域福祉計画, 12, 地域福祉計画",
        "地域福祉計画, 13, 地域福祉計画",
        "地域福祉計画, 11, 地域福祉計…",
        "地域福祉計画, 10, 地域福祉…",
        "地域福祉計画, 2, …",
        "地域福祉計画, 1, …",
        "地域福祉計画, 0, ''",
        "plan, 3, pl…",
        "plan, 1, …",
        "𠮷野家, 3, 𠮷…",
        "'', 0, ''"
    })
    void aTextIsCutWithAnEllipsis(String text, int columns, String cut) {
        assertThat(NARROW.truncate(text, columns)).isEqualTo(cut);
    }

    @ParameterizedTest
    @CsvSource({"地域福祉計画, 11, 地域福祉…", "地域福祉計画, 2, …", "plan, 3, p…", "plan, 1, p", "地域, 1, ''", "plan, 0, ''"})
    void theEllipsisIsItselfAmbiguousAndLeftOutWhereItDoesNotFit(String text, int columns, String cut) {
        assertThat(WIDE.truncate(text, columns)).isEqualTo(cut);
    }

    @Test
    void marksStayWithTheCharacterTheyAreDrawnOnto() {
        assertThat(NARROW.truncate("か\u3099き\u3099く\u3099", 5)).isEqualTo("か\u3099き\u3099…");
        assertThat(NARROW.truncate("か\u3099き\u3099", 4)).isEqualTo("か\u3099き\u3099");
    }

    @Test
    void aNegativeWidthIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NARROW.truncate("a", -1))
                .withMessage("a width is 0 columns or more, not -1");
    }
}
