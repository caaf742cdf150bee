package io.github.keikaku.plan.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScanTest {

    @Test
    void digitsAreReadWithinTheirBounds() {
        assertThat(Scan.digits("FY2018", 2, 6)).isEqualTo(2018);
        assertThat(Scan.digits("007", 0, 3)).isEqualTo(7);
        assertThat(Scan.digits("999999999", 0, 9)).isEqualTo(999_999_999);
    }

    @Test
    void whatIsNotAllDigitsIsNoNumber() {
        assertThat(Scan.digits("", 0, 0)).isNegative();
        assertThat(Scan.digits("12", 2, 1)).isNegative();
        assertThat(Scan.digits("12", 0, 3)).isNegative();
        assertThat(Scan.digits("1/2", 0, 3)).isNegative();
        assertThat(Scan.digits("1:2", 0, 3)).isNegative();
        assertThat(Scan.digits("１２", 0, 2)).isNegative();
        assertThat(Scan.digits("1234567890", 0, 10)).isNegative();
    }

    @Test
    void aLongTextIsQuotedByItsBeginning() {
        assertThat(Scan.quote("x".repeat(60))).isEqualTo("\"" + "x".repeat(60) + "\"");
        assertThat(Scan.quote("x".repeat(61))).isEqualTo("\"" + "x".repeat(60) + "…\" (61 characters)");
        assertThat(Scan.quote("x".repeat(59) + "𠮷".repeat(9)))
                .isEqualTo("\"" + "x".repeat(59) + "…\" (77 characters)");
    }

    @Test
    void controlCharactersAreQuotedByTheirNumbers() {
        assertThat(Scan.quote("a\n\u001B[31mb")).isEqualTo("\"a\\u000A\\u001B[31mb\"");
    }

    @Test
    void aRefusalTellsWhatIsWrongAndWhatIsAllowed() {
        assertThat(Scan.refused("a number", "x", "write 1"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a number: \"x\"; write 1");
    }
}
