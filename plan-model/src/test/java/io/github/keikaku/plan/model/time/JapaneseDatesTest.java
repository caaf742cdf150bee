package io.github.keikaku.plan.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.chrono.JapaneseDate;
import java.time.temporal.ChronoField;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseDatesTest {

    private static final FiscalYear FY2018 = FiscalYear.of(2018);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    平成30年度 | FY2018
                    平成３０年度 | FY2018
                    　平成 30 年度 | FY2018
                    ㍻30年度 | FY2018
                    H30年度 | FY2018
                    Ｈ３０年度 | FY2018
                    h30年度 | FY2018
                    平30年度 | FY2018
                    平成三十年度 | FY2018
                    二〇一八年度 | FY2018
                    平成30年度中 | FY2018
                    平成30年度内 | FY2018
                    2018年度 | FY2018
                    ２０１８年度 | FY2018
                    西暦2018年度 | FY2018
                    FY2018 | FY2018
                    令和元年度 | FY2019
                    令元年度 | FY2019
                    R元年度 | FY2019
                    ㋿元年度 | FY2019
                    令和1年度 | FY2019
                    令和01年度 | FY2019
                    平成31年度 | FY2019
                    平成31年度（令和元年度） | FY2019
                    平成31(令和元)年度 | FY2019
                    平成31・令和元年度 | FY2019
                    平成31/令和元年度 | FY2019
                    令和元年度（平成31年度） | FY2019
                    平成34年度 | FY2022
                    昭和64年度 | FY1989
                    令和二年度 | FY2020
                    平成30（2018）年度 | FY2018
                    平成30年度（2018年度） | FY2018
                    平成30年度（2018年） | FY2018
                    平成30年度（2018） | FY2018
                    平成30年度［2018年度］ | FY2018
                    2018(平成30)年度 | FY2018
                    2018（H30）年度 | FY2018
                    2018年度（平成30年度） | FY2018
                    平成30年 | CY2018
                    平成30年中 | CY2018
                    平成３０年中 | CY2018
                    2018年 | CY2018
                    2018年（平成30年） | CY2018
                    平成31年（令和元年） | CY2019
                    令和元年 | CY2019
                    令和３年度末 | 2022-03-31
                    平成30年度末（平成31年3月31日） | 2019-03-31
                    平成30年度末現在 | 2019-03-31
                    平成30年度当初 | 2018-04-01
                    平成30年末 | 2018-12-31
                    平成31年3月末 | 2019-03-31
                    平成31年３月末日 | 2019-03-31
                    平成31年3月末現在 | 2019-03-31
                    平成31年3月末時点 | 2019-03-31
                    平成30年度3月末 | 2019-03-31
                    平成30年度（3月末現在） | 2019-03-31
                    平成30年度（平成31年3月31日現在） | 2019-03-31
                    平成30年度（10月1日） | 2018-10-01
                    平成30年10月1日現在 | 2018-10-01
                    平成30年（2018年）10月1日 | 2018-10-01
                    平成30年10月1日（月） | 2018-10-01
                    平成30年9月24日（月・祝） | 2018-09-24
                    平成31年4月30日 | 2019-04-30
                    令和元年5月1日 | 2019-05-01
                    令和二年五月三十一日 | 2020-05-31
                    2020年5月31日 | 2020-05-31
                    R2.5.31 | 2020-05-31
                    Ｒ２．５．３１ | 2020-05-31
                    r2/5/31 | 2020-05-31
                    令2.5.31 | 2020-05-31
                    2020.5.31 | 2020-05-31
                    2020/05/31 | 2020-05-31
                    2020-05-31 | 2020-05-31
                    平成27年11月 | 2015-11
                    ⼆〇⼀⼋年⼗⼀⽉ | 2018-11
                    令和元年5月中 | 2019-05
                    平成31年4月 | 2019-04
                    H30.4 | 2018-04
                    2016.4 | 2016-04
                    2018-04 | 2018-04
                    2018/4 | 2018-04
                    令和3～5年度 | FY2021/FY2023
                    令和３〜５年度 | FY2021/FY2023
                    令和3~5年度 | FY2021/FY2023
                    令和3-5年度 | FY2021/FY2023
                    令和3–5年度 | FY2021/FY2023
                    令和3ー5年度 | FY2021/FY2023
                    令和3―5年度 | FY2021/FY2023
                    令和3−5年度 | FY2021/FY2023
                    令和3年度～令和5年度 | FY2021/FY2023
                    令和3年度～5年度 | FY2021/FY2023
                    令和3年度から令和5年度まで | FY2021/FY2023
                    令和3年度から5年度 | FY2021/FY2023
                    平成30～令和2年度 | FY2018/FY2020
                    平成30年度～令和2 | FY2018/FY2020
                    H30～R2年度 | FY2018/FY2020
                    H30-R2年度 | FY2018/FY2020
                    平成30（2018）～令和2（2020）年度 | FY2018/FY2020
                    平成30～令和2（2018～2020）年度 | FY2018/FY2020
                    平成30年度～令和2年度（2018～2020年度） | FY2018/FY2020
                    2018年度～2026年度 | FY2018/FY2026
                    2018～2026年度 | FY2018/FY2026
                    2018～20年度 | FY2018/FY2020
                    2018-20年度 | FY2018/FY2020
                    平成31～令和元年度 | FY2019
                    平成28年～30年 | CY2016/CY2018
                    2017年10月～2018年3月 | 2017-10/2018-03
                    平成30年4月～9月 | 2018-04/2018-09
                    平成30年4～9月 | 2018-04/2018-09
                    平成30年度4月～3月 | 2018-04/2019-03
                    平成30年4月1日～5日 | 2018-04-01/2018-04-05
                    H29.10～H30.3 | 2017-10/2018-03
                    平成30年度当初～平成30年度末 | 2018-04-01/2019-03-31
                    2016.4～ | 2016-04/
                    2017.10～ | 2017-10/
                    2015.11～ | 2015-11/
                    平成27年11月～ | 2015-11/
                    平成30年～ | CY2018/
                    平成３０年１２月～ | 2018-12/
                    平成27年度から | FY2015/
                    令和5年度以降 | FY2023/
                    """)
    void everyFormOfCityDocumentsIsRead(String printed, String period) {
        TimeReading reading = JapaneseDates.read(printed);

        assertThat(reading.getProblem()).isEmpty();
        assertThat(reading.getPeriods()).containsExactly(Period.parse(period));
        assertThat(JapaneseDates.parse(printed)).hasToString(period);
        assertThat(reading.isYearBare()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    H30 | FY2018
                    R5 | FY2023
                    平成30 | FY2018
                    2018 | FY2018
                    2018（平成30） | FY2018
                    H28～30 | FY2016/FY2018
                    H30～R2 | FY2018/FY2020
                    2018～2026 | FY2018/FY2026
                    """)
    void aYearWithoutACounterIsAFiscalYearAndSaysSo(String printed, String period) {
        TimeReading reading = JapaneseDates.read(printed);

        assertThat(reading.getPeriods()).containsExactly(Period.parse(period));
        assertThat(reading.isYearBare()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    平成28、29年度 | FY2016 FY2017
                    平成28,29年度 | FY2016 FY2017
                    平成28・29・30年度 | FY2016 FY2017 FY2018
                    平成28年度、29年度 | FY2016 FY2017
                    平成28年度及び令和元年度 | FY2016 FY2019
                    平成28、29年度（2016、2017年度） | FY2016 FY2017
                    平成28、30～令和2年度 | FY2016 FY2018/FY2020
                    平成30年4月、10月 | 2018-04 2018-10
                    """)
    void listsNameSeveralPeriods(String printed, String periods) {
        TimeReading reading = JapaneseDates.read(printed);

        assertThat(reading.getPeriods()).extracting(Period::toString).containsExactly(periods.split(" "));
        assertThat(reading.getPeriod()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(reading::orElseThrow)
                .withMessageContaining("several are named");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3月末 | 2019-03-31
                    ３月３１日現在 | 2019-03-31
                    10月1日現在 | 2018-10-01
                    10/1 | 2018-10-01
                    11月 | 2018-11
                    年度末 | 2019-03-31
                    年度当初 | 2018-04-01
                    4月～9月 | 2018-04/2018-09
                    平成29年10月 | 2017-10
                    3月末（平成31年） | 2019-03-31
                    """)
    void withinAFiscalYearAMonthSaysEnough(String printed, String period) {
        assertThat(JapaneseDates.read(printed, FY2018).orElseThrow()).hasToString(period);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '' | BLANK
                    '　 ' | BLANK
                    調整中 | NOT_A_TIME
                    3人 | NOT_A_TIME
                    29 | NOT_A_TIME
                    29（4） | NOT_A_TIME
                    1.5 | NOT_A_TIME
                    1,234 | NOT_A_TIME
                    平成 | NOT_A_TIME
                    年度 | NOT_A_TIME
                    10年間 | NOT_A_TIME
                    第3年度 | NOT_A_TIME
                    平成30年代 | NOT_A_TIME
                    平成30年度実績 | MORE_TEXT
                    平成３０年中5回 | MORE_TEXT
                    平成30年度（見込み） | MORE_TEXT
                    平成30年度、3名 | MORE_TEXT
                    令和0年度 | NO_SUCH_YEAR
                    令和00年度 | NO_SUCH_YEAR
                    平成030年度 | NO_SUCH_YEAR
                    令和1000年度 | NO_SUCH_YEAR
                    20204年度 | NO_SUCH_YEAR
                    1867年度 | NO_SUCH_YEAR
                    令和6年度(20204年度) | NO_SUCH_YEAR
                    99999999999999999999年度 | NO_SUCH_YEAR
                    2999年度末 | NO_SUCH_YEAR
                    2999年度3月 | NO_SUCH_YEAR
                    平成30年13月 | NO_SUCH_DAY
                    平成30年0月 | NO_SUCH_DAY
                    平成31年2月29日 | NO_SUCH_DAY
                    R2.5.32 | NO_SUCH_DAY
                    30年度 | ERA_MISSING
                    3～5年度 | ERA_MISSING
                    30年4月 | ERA_MISSING
                    30.4.1 | ERA_MISSING
                    3月末 | YEAR_MISSING
                    10月1日現在 | YEAR_MISSING
                    年度末 | YEAR_MISSING
                    令和元年4月1日 | BEFORE_ERA
                    令和元年4月 | BEFORE_ERA
                    R1.4.30 | BEFORE_ERA
                    平成元年1月7日 | BEFORE_ERA
                    昭和元年12月24日 | BEFORE_ERA
                    大正元年7月29日 | BEFORE_ERA
                    明治元年9月 | LUNAR_CALENDAR
                    明治5年12月2日 | LUNAR_CALENDAR
                    平成30年度（2019年度） | CONTRADICTION
                    平成30（2019）年度 | CONTRADICTION
                    2018(平成31)年度 | CONTRADICTION
                    平成31年度（令和2年度） | CONTRADICTION
                    2018年（平成30年度） | CONTRADICTION
                    平成30年（2019年）3月 | CONTRADICTION
                    平成30年度～令和2年度（2018～2021年度） | CONTRADICTION
                    平成28、29年度（2016、2018年度） | CONTRADICTION
                    平成30年度（平成30年3月31日現在） | CONTRADICTION
                    平成30年度末（平成30年3月31日） | CONTRADICTION
                    平成30年10月1日（火） | CONTRADICTION
                    平成30～2年度 | REVERSED
                    令和5～3年度 | REVERSED
                    令和5～5年度 | REVERSED
                    H30-2 | REVERSED
                    平成30年度～令和2年3月 | MIXED_UNITS
                    平成30年～令和2年度 | MIXED_UNITS
                    ～令和5年度 | NO_BEGINNING
                    令和5年度まで | NO_BEGINNING
                    令和５年度末までに | NO_BEGINNING
                    """)
    void whatIsNotCertainIsReportedAndNeverGuessed(String printed, TimeProblem problem) {
        TimeReading reading = JapaneseDates.read(printed);

        assertThat(reading.getProblem()).hasValue(problem);
        assertThat(reading.getPeriods()).isEmpty();
        assertThat(reading.getFiscalYear()).isEmpty();
        assertThat(reading.getText()).isEqualTo(printed);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JapaneseDates.parse(printed))
                .withMessageContaining(problem.getAllowed());
    }

    @Test
    void theOneFiscalYearIsAtHand() {
        assertThat(JapaneseDates.read("平成30年度").getFiscalYear()).hasValue(FY2018);
        assertThat(JapaneseDates.read("平成30年").getFiscalYear()).isEmpty();
        assertThat(JapaneseDates.read("令和3～5年度").getFiscalYear()).isEmpty();
        assertThat(JapaneseDates.read("令和5年度以降").getFiscalYear()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FY2018, 平成30年度",
        "FY2019, 令和元年度",
        "CY1989, 平成元年",
        "2019-04, 平成31年4月",
        "2019-05, 令和元年5月",
        "1989-01, 平成元年1月",
        "1989-01-07, 昭和64年1月7日",
        "1989-01-08, 平成元年1月8日",
        "1926-12-25, 昭和元年12月25日",
        "1912-07-29, 明治45年7月29日",
        "1872-12, 1872年12月",
        "1873-01-01, 明治6年1月1日",
        "FY2016/FY2020, 平成28年度～令和2年度",
        "2017-10/, 平成29年10月～"
    })
    void aPeriodIsPrintedAsDocumentsDo(String period, String printed) {
        assertThat(JapaneseDates.format(Period.parse(period))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "2018, ERA, 平成30年度",
        "2019, ERA, 令和元年度",
        "2018, ERA_LETTER, H30",
        "2019, ERA_LETTER, R1",
        "2018, WESTERN, 2018年度",
        "2018, WESTERN_WITH_ERA, 2018（平成30）年度",
        "2019, ERA_WITH_WESTERN, 令和元（2019）年度"
    })
    void aFiscalYearIsPrintedInEveryStyle(int year, FiscalYearStyle style, String printed) {
        assertThat(FiscalYear.of(year).format(style)).isEqualTo(printed);
    }

    @ParameterizedTest
    @EnumSource(value = Era.class, mode = EnumSource.Mode.EXCLUDE, names = "MEIJI")
    void theErasBeginOnTheDaysOfTheJavaCalendar(Era era) {
        JapaneseDate first = JapaneseDate.from(era.firstDay);

        assertThat(first.getEra().toString()).isEqualToIgnoringCase(era.name());
        assertThat(first.get(ChronoField.YEAR_OF_ERA)).isEqualTo(1);
        assertThat(JapaneseDate.from(era.firstDay.minusDays(1)).getEra()).isNotEqualTo(first.getEra());
        assertThat(Era.of(era.firstDay)).isEqualTo(era);
        assertThat(Era.of(era.firstDay.minusDays(1))).isNotEqualTo(era);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"平成30年度、", "（", "H30（", "R", "2018、", "平成1、", "1", "一", " ", "平成 ", "\uD800", "～", "3月（", "FY"})
    void aMillionCharactersAreReadInNoTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
            assertThat(JapaneseDates.read(text).getPeriods()).isEmpty();
            JapaneseDates.find(text);
            JapaneseDates.find("計画" + text, FY2018);
        });
    }
}
