package io.github.keikaku.plan.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1,234 | 1234 |
                    １，２３４ | 1234 |
                    1234567 | 1234567 |
                    0 | 0 |
                    1.50 | 1.50 |
                    ▲756 | -756 |
                    △756 | -756 |
                    ▲ 1,234.5 | -1234.5 |
                    −5 | -5 |
                    ‐5 | -5 |
                    －５ | -5 |
                    ー５ | -5 |
                    -5 | -5 |
                    +3 | 3 |
                    12.5％ | 12.5 | %
                    １２．５％ | 12.5 | %
                    58回 | 58 | 回
                    ６２２名 | 622 | 名
                    '　１５　回 ' | 15 | 回
                    1,759,013円 | 1759013 | 円
                    ３２月 | 32 | 月
                    ３か所 | 3 | か所
                    8校区 | 8 | 校区
                    81.5年 | 81.5 | 年
                    3千円 | 3 | 千円
                    2.5万人 | 2.5 | 万人
                    1,200百万円 | 1200 | 百万円
                    1億2,000万円 | 120000000 | 円
                    1億2,345万6,789円 | 123456789 | 円
                    3千 | 3 | 千
                    １回／年 | 1 | 回/年
                    3,800部/回 | 3800 | 部/回
                    年12回 | 12 | 回/年
                    月1回 | 1 | 回/月
                    26名参加 | 26 | 名
                    11回開催 | 11 | 回
                    3センター | 3 | センター
                    5ポイント | 5 | ポイント
                    二十三 | 23 |
                    二十三人 | 23 | 人
                    百人 | 100 | 人
                    二〇一八 | 2018 |
                    """)
    void everyFormOfCityDocumentsIsRead(String printed, BigDecimal value, String unit) {
        PrintedNumber number = PrintedNumber.read(printed).orElseThrow();

        assertThat(number.getValue()).isEqualTo(value);
        assertThat(number.getUnit().orElse(null)).isEqualTo(unit);
        assertThat(number.isApproximate()).isFalse();
        assertThat(number.getOutOf()).isEmpty();
        assertThat(number.getPrevious()).isEmpty();
        assertThat(number.getNote()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "約150, 150, ",
        "約１，２００名, 1200, 名",
        "約35％, 35, %",
        "およそ150人, 150, 人",
        "150人程度, 150, 人",
        "100人余り, 100, 人",
        "約 150人来場, 150, 人"
    })
    void aboutIsKept(String printed, BigDecimal value, String unit) {
        PrintedNumber number = PrintedNumber.parse(printed);

        assertThat(number.isApproximate()).isTrue();
        assertThat(number.getValue()).isEqualTo(value);
        assertThat(number.getUnit().orElse(null)).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "300人以上, AT_LEAST",
        "10％以下, AT_MOST",
        "5件未満, LESS_THAN",
        "100超, MORE_THAN",
        "20名以上参加, AT_LEAST",
        "8/9校以上, AT_LEAST"
    })
    void aBoundIsNotTheFigureItself(String printed, NumberBound bound) {
        assertThat(PrintedNumber.parse(printed).getBound()).hasValue(bound);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    8／9校 | 8 | 校 | 9 |
                    9校／9校中 | 9 | 校 | 9 |
                    １４校／１４校 | 14 | 校 | 14 |
                    11／23区 | 11 | 区 | 23 |
                    8校/9 | 8 | 校 | 9 |
                    ５団体／全２９団体 | 5 | 団体 | 29 |
                    ４団体／計１７団体 | 4 | 団体 | 17 |
                    ５校／小・中学校１４校 | 5 | 校 | 14 |
                    ８人／小・中学校１４校 | 8 | 人 | 14 | 校
                    300件／2,736世帯 | 300 | 件 | 2736 | 世帯
                    8/全9 | 8 | | 9 |
                    """)
    void aPartIsReadWithItsWhole(String printed, BigDecimal value, String unit, BigDecimal outOf, String outOfUnit) {
        PrintedNumber number = PrintedNumber.parse(printed);

        assertThat(number.getValue()).isEqualTo(value);
        assertThat(number.getUnit().orElse(null)).isEqualTo(unit);
        assertThat(number.getOutOf()).hasValue(outOf);
        assertThat(number.getOutOfUnit().orElse(null)).isEqualTo(outOfUnit);
    }

    @ParameterizedTest
    @CsvSource({
        "58回（前年度52回）, 58回, 52回, 前年度",
        "５８回（前年度５２回）, 58回, 52回, 前年度",
        "58回(前年度 52), 58回, 52回, 前年度",
        "１０人（前年 １０人）, 10人, 10人, 前年",
        "１８回、前年度１７回, 18回, 17回, 前年度",
        "18回実施、昨年度 約17回, 18回, 約17回, 昨年度",
        "１４団体（前年度　同数）, 14団体, 14団体, 前年度",
        "▲5％（前回3％）, -5%, 3%, 前回"
    })
    void thePreviousNumberIsAValueOfItsOwn(String printed, String now, String previous, String label) {
        PrintedNumber number = PrintedNumber.parse(printed.replace("\\n", "\n"));

        assertThat(number.getPrevious()).hasValue(PrintedNumber.parse(previous));
        assertThat(number.getPreviousLabel()).hasValue(label);
        assertThat(number.toString()).startsWith(PrintedNumber.parse(now).toString());
    }

    @ParameterizedTest
    @CsvSource({"300件（見込み）, 見込み", "延べ217人, 延べ", "計39, 計", "延217人（速報値）, 延、速報値", "58回（前年度52回）（見込み）, 見込み"})
    void wordsWithoutANumberAreKeptBesideIt(String printed, String note) {
        assertThat(PrintedNumber.parse(printed).getNote()).hasValue(note);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '' | BLANK
                    '　' | BLANK
                    調整中 | NO_NUMBER
                    一部調整中 | NO_NUMBER
                    該当なし | NO_NUMBER
                    同数 | NO_NUMBER
                    一般 | NO_NUMBER
                    三役 | NO_NUMBER
                    千円 | NO_NUMBER
                    十数人 | NO_NUMBER
                    － | PLACEHOLDER
                    ― | PLACEHOLDER
                    … | PLACEHOLDER
                    * | PLACEHOLDER
                    △ | PLACEHOLDER
                    ▲ | PLACEHOLDER
                    ○ | PLACEHOLDER
                    ###### | TOO_NARROW
                    ＃＃＃＃ | TOO_NARROW
                    #N/A | CELL_ERROR
                    #DIV/0! | CELL_ERROR
                    1,23 | MALFORMED
                    12,5 | MALFORMED
                    1234,567 | MALFORMED
                    1.2.3 | MALFORMED
                    1.234,567 | MALFORMED
                    1.2E+05 | MALFORMED
                    1万2億 | MALFORMED
                    10～20 | RANGE
                    10〜20人 | RANGE
                    10-20 | RANGE
                    10人～20人 | RANGE
                    10人から20人 | RANGE
                    3回 5人 | SEVERAL_NUMBERS
                    3、4 | SEVERAL_NUMBERS
                    8校区＋１中学校区／全９小学校区 | SEVERAL_NUMBERS
                    12時30分 | SEVERAL_NUMBERS
                    29（4） | AMBIGUOUS_BRACKETS
                    １２校（85.7％） | AMBIGUOUS_BRACKETS
                    1,390名（うち65才以上1,050人） | AMBIGUOUS_BRACKETS
                    58回（前年度比5％） | AMBIGUOUS_BRACKETS
                    58回（前年度52回、前々年度50回） | AMBIGUOUS_BRACKETS
                    58回（前年度52回）（前年50回） | AMBIGUOUS_BRACKETS
                    3/4 | AMBIGUOUS_SLASH
                    217人／４回 | AMBIGUOUS_SLASH
                    1/2/3人 | AMBIGUOUS_SLASH
                    3人増 | CHANGE
                    5％減少 | CHANGE
                    30年度 | TIME
                    年3 | TIME
                    第3期 | OTHER_WORDS
                    令和3年度 | OTHER_WORDS
                    （5） | OTHER_WORDS
                    １名／市内全域 | OTHER_WORDS
                    3:40 | SEVERAL_NUMBERS
                    5人； | OTHER_WORDS
                    5人（見込み | OTHER_WORDS
                    1この単位は二十文字を超える長さなので読めません | OTHER_WORDS
                    """)
    void whatIsNotCertainIsReportedAndNeverGuessed(String printed, NumberProblem problem) {
        NumberReading reading = PrintedNumber.read(printed);

        assertThat(reading.getProblem()).hasValue(problem);
        assertThat(reading.getNumber()).isEmpty();
        assertThat(reading.getText()).isEqualTo(printed);
        assertThat(reading).hasToString(problem.name());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedNumber.parse(printed))
                .withMessageContaining(problem.getAllowed());
    }

    @Test
    void aNumberOfTooManyDigitsIsReported() {
        assertThat(PrintedNumber.read("9".repeat(60)).getNumber()).isPresent();
        assertThat(PrintedNumber.read("9".repeat(61)).getProblem()).hasValue(NumberProblem.TOO_LONG);
        assertThat(PrintedNumber.read("9".repeat(201)).getProblem()).hasValue(NumberProblem.TOO_LONG);
    }

    @Test
    void theUnitOfTheColumnExplainsWhatTheCellLeavesOut() {
        assertThat(PrintedNumber.read("8/9", "校").orElseThrow()).isEqualTo(PrintedNumber.parse("8/9校"));
        assertThat(PrintedNumber.read("58（前年度52）", "回").orElseThrow()).isEqualTo(PrintedNumber.parse("58回（前年度52回）"));
        assertThat(PrintedNumber.read("58人", "回").orElseThrow().getUnit()).hasValue("人");
    }

    @ParameterizedTest
    @CsvSource({
        "3千円, 3000円",
        "2.5万人, 25000.0人",
        "1200百万円, 1200000000円",
        "3/10千円, 3000/全10000円",
        "58回, 58回",
        "3千円（前年度2千円）, 3000円（前年度2000円）"
    })
    void noDigitIsLostInTheBaseUnit(String printed, String base) {
        PrintedNumber number = PrintedNumber.parse(printed).toBaseUnit();

        assertThat(number).hasToString(base);
        assertThat(number.toBaseUnit()).isEqualTo(number);
    }

    @Test
    void numbersDifferByEverythingTheySay() {
        PrintedNumber number = PrintedNumber.parse("58回");

        assertThat(number)
                .isEqualTo(PrintedNumber.parse("５８ 回"))
                .hasSameHashCodeAs(PrintedNumber.parse("５８ 回"))
                .isNotEqualTo(PrintedNumber.parse("58.0回"))
                .isNotEqualTo(PrintedNumber.parse("約58回"))
                .isNotEqualTo(PrintedNumber.parse("58回以上"))
                .isNotEqualTo(PrintedNumber.parse("58人"))
                .isNotEqualTo(PrintedNumber.of(BigDecimal.valueOf(58)))
                .isNotEqualTo("58回");
        assertThat(PrintedNumber.of(new BigDecimal("1E+3")))
                .hasToString("1000")
                .isEqualTo(PrintedNumber.parse("1,000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "9", "1,", "8/9校（前年度", "一", "▲", " ", "\uD800", "#", "約", "千", "\n"})
    void aMillionCharactersAreReadInNoTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());

        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(PrintedNumber.read(text).getNumber()).isEmpty());
    }
}
