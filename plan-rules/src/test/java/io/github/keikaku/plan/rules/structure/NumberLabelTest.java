package io.github.keikaku.plan.rules.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberLabelTest {

    @ParameterizedTest
    @CsvSource({
        "7, '', 7, ''",
        "１２, '', 12, ''",
        "'　3 ', '', 3, ''",
        "2-1, 2-, 1, ''",
        "２－１０, 2-, 10, ''",
        "1-(3), 1-(, 3, )",
        "第3章, 第, 3, 章",
        "取組39, 取組, 39, ''",
        "⑳, '', 20, ''",
        "第Ⅳ部, 第, 4, 部",
        "003, '', 3, ''",
    })
    void aNumberIsTakenApartAtItsLastNumeral(String printed, String before, int value, String after) {
        assertThat(NumberLabel.parse(NumberLabel.plain(printed))).contains(new NumberLabel(before, value, after));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ア", "二", "・", "新規", "1234567890"})
    void whatHasNoNumeralOrTooManyIsNoNumber(String printed) {
        assertThat(NumberLabel.parse(NumberLabel.plain(printed))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, 21, 1", "21, 211, 1", "21, 2112, 12", "9, 901, 1"})
    void aNumberThatBeginsWithItsParentsIsCountedByTheRest(String parent, String number, int value) {
        assertThat(NumberLabel.parseUnder(parent, number)).contains(new NumberLabel(parent, value, ""));
    }

    @ParameterizedTest
    @CsvSource({"21, 221", "21, 21", "21, 2", "2, 2-1", "'', 21", "第2章, 第2章1"})
    void aNumberThatDoesNotIsNot(String parent, String number) {
        assertThat(NumberLabel.parseUnder(parent, number)).isEmpty();
    }
}
