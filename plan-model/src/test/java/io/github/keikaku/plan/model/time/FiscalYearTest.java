package io.github.keikaku.plan.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2018, 2018
                    FY2018, 2018
                    fy2018, 2018
                    2018年度, 2018
                    平成30年度, 2018
                    平成30, 2018
                    H30, 2018
                    h30, 2018
                    H30年度, 2018
                    ㍻30年度, 2018
                    ２０１８, 2018
                    ＦＹ２０１８, 2018
                    ２０１８年度, 2018
                    平成３０年度, 2018
                    Ｈ３０, 2018
                    ｈ３０年度, 2018
                    平成 30 年度, 2018
                    FY 2018, 2018
                    令和元年度, 2019
                    令和1年度, 2019
                    令和01年度, 2019
                    R元, 2019
                    R1, 2019
                    R01, 2019
                    ㋿元年度, 2019
                    平成31年度, 2019
                    平成34年度, 2022
                    平成元年度, 1989
                    昭和64年度, 1989
                    昭和63年度, 1988
                    S63, 1988
                    昭和元年度, 1926
                    大正15年度, 1926
                    T15, 1926
                    大正元年度, 1912
                    明治45年度, 1912
                    M45, 1912
                    明治元年度, 1868
                    1868, 1868
                    2999, 2999
                    令和981年度, 2999
                    """)
    void everyPrintedFormIsRead(String text, int year) {
        assertThat(FiscalYear.parse(text)).isEqualTo(FiscalYear.of(year));
    }

    @ParameterizedTest
    @ValueSource(strings = {" 2018 ", "　平成３０年度　", "\tH30\n", "平成　30　年度"})
    void spacesAroundAndBetweenAreTolerated(String text) {
        assertThat(FiscalYear.parse(text)).isEqualTo(FiscalYear.of(2018));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "年度",
                "FY",
                "H",
                "平成",
                "元",
                "元年度",
                "18",
                "18年度",
                "FY18",
                "218",
                "02018",
                "20180",
                "2018年",
                "平成30年",
                "H30年",
                "平成0年度",
                "令和0年度",
                "令和00年度",
                "平成030年度",
                "平成1000年度",
                "平成２０１８年度",
                "平成-1年度",
                "-2018",
                "+2018",
                "FY2018年度",
                "FYH30",
                "FY平成30年度",
                "H30年度年度",
                "HH30",
                "平成30年度以降",
                "2018～2020",
                "2018/2019",
                "CY2018",
                "X30",
                "慶応4年度",
                "平成三十年度",
                "2 018",
                "H3 0",
                "R元元",
                "2018.0",
                "２０１８．０",
                "٢٠١٨"
            })
    void whatIsNoFiscalYearOrReadsInTwoWaysIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.parse(text))
                .withMessage(
                        "not a fiscal year: \"%s\"; write 2018, FY2018, 2018年度, 平成30年度 or H30, with 元 or 1 for a"
                                + " first year",
                        text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1867", "3000", "FY0000", "令和982年度"})
    void aYearOutOfRangeIsRefusedWithTheRange(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.parse(text))
                .withMessageStartingWith("a fiscal year is from 1868 to 2999, not ");
    }

    @ParameterizedTest
    @ValueSource(ints = {1867, 3000, 0, -2018, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aNumberOutOfRangeIsRefused(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.of(year))
                .withMessage("a fiscal year is from 1868 to 2999, not " + year);
    }

    @Test
    void itRunsFromAprilToMarch() {
        FiscalYear year = FiscalYear.of(2018);

        assertThat(year.getFirstDay()).isEqualTo("2018-04-01");
        assertThat(year.getLastDay()).isEqualTo("2019-03-31");
        assertThat(year.contains(LocalDate.of(2018, 3, 31))).isFalse();
        assertThat(year.contains(LocalDate.of(2018, 4, 1))).isTrue();
        assertThat(year.contains(LocalDate.of(2019, 3, 31))).isTrue();
        assertThat(year.contains(LocalDate.of(2019, 4, 1))).isFalse();
    }

    @Test
    void aDayBelongsToTheYearBeforeUntilTheEndOfMarch() {
        assertThat(FiscalYear.from(LocalDate.of(2019, 3, 31))).isEqualTo(FiscalYear.of(2018));
        assertThat(FiscalYear.from(LocalDate.of(2019, 4, 1))).isEqualTo(FiscalYear.of(2019));
    }

    @Test
    void theDaysOfTheRangeEndWithItsFirstAndLastYear() {
        assertThat(FiscalYear.from(LocalDate.of(1868, 4, 1))).isEqualTo(FiscalYear.of(1868));
        assertThat(FiscalYear.from(LocalDate.of(3000, 3, 31))).isEqualTo(FiscalYear.of(2999));
        assertThatIllegalArgumentException().isThrownBy(() -> FiscalYear.from(LocalDate.of(1868, 3, 31)));
        assertThatIllegalArgumentException().isThrownBy(() -> FiscalYear.from(LocalDate.of(3000, 4, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 平成30年度",
        "2019, 令和元年度",
        "2020, 令和2年度",
        "1988, 昭和63年度",
        "1989, 平成元年度",
        "1926, 昭和元年度",
        "1925, 大正14年度",
        "1912, 大正元年度",
        "1911, 明治44年度",
        "1868, 明治元年度"
    })
    void aYearOfChangeCarriesTheNewEraFromEndToEnd(int year, String japanese) {
        assertThat(FiscalYear.of(year).toJapanese()).isEqualTo(japanese);
    }

    @Test
    void yearsAreAddedAndTakenAway() {
        assertThat(FiscalYear.of(2018).plusYears(3)).isEqualTo(FiscalYear.of(2021));
        assertThat(FiscalYear.of(2018).plusYears(-1)).isEqualTo(FiscalYear.of(2017));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.of(2018).plusYears(Integer.MAX_VALUE))
                .withMessage("a fiscal year is from 1868 to 2999, not 2147485665");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.of(1868).plusYears(-1));
    }

    @Test
    void itIsWrittenAsPeriodsWriteIt() {
        assertThat(FiscalYear.of(2018)).hasToString("FY2018");
        assertThat(FiscalYear.of(2018).getValue()).isEqualTo(2018);
    }

    @Test
    void yearsDifferFromOtherThings() {
        assertThat(FiscalYear.of(2018)).isNotEqualTo(FiscalYear.of(2019)).isNotEqualTo("FY2018");
    }
}
