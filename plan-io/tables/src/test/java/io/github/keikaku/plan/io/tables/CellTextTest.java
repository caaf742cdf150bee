package io.github.keikaku.plan.io.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "=1+1, '=1+1",
                "@SUM(A1), '@SUM(A1)",
                "+81, '+81",
                "-, '-",
                "＝１, '＝１",
                "`  =1`, `'  =1`",
                "'quoted', ''quoted'",
                "見守り, 見守り",
                "5-3, 5-3",
            })
    void whatASpreadsheetWouldRunGetsAnApostrophe(String text, String cell) {
        assertThat(CellText.protect(text)).isEqualTo(cell);
        assertThat(CellText.reveal(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'",
                "''",
                "\"",
                "'\"",
                "'\"a\"",
                "a\u0000b",
                "a\r\nb",
                "\uFFFF",
                "'\u0001",
                "\t=1",
                "a\nb",
                "　＠"
            })
    void everyTextComesBack(String text) {
        String cell = CellText.protect(text);

        assertThat(cell).isNotEmpty().doesNotContain("\u0000", "\r", "\uFFFF", "\u0001");
        assertThat(CellText.reveal(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'\"open", "'\"a\" b"})
    void anApostropheBeforeAQuoteThatIsNoJsonIsAnApostropheOnly(String cell) {
        assertThat(CellText.reveal(cell)).isEqualTo(cell.substring(1));
    }
}
