package io.github.keikaku.plan.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    FY2018,                FISCAL_YEAR,   2018-04-01, 2019-03-31, false
                    CY2018,                CALENDAR_YEAR, 2018-01-01, 2018-12-31, false
                    2018-11,               MONTH,         2018-11-01, 2018-11-30, false
                    2016-02,               MONTH,         2016-02-01, 2016-02-29, false
                    2019-03-31,            DAY,           2019-03-31, 2019-03-31, false
                    2016-02-29,            DAY,           2016-02-29, 2016-02-29, false
                    FY2016/FY2018,         FISCAL_YEAR,   2016-04-01, 2019-03-31, true
                    CY2016/CY2018,         CALENDAR_YEAR, 2016-01-01, 2018-12-31, true
                    2017-10/2018-03,       MONTH,         2017-10-01, 2018-03-31, true
                    2018-04-01/2018-09-30, DAY,           2018-04-01, 2018-09-30, true
                    FY2018/,               FISCAL_YEAR,   2018-04-01, -,          false
                    CY2018/,               CALENDAR_YEAR, 2018-01-01, -,          false
                    2017-10/,              MONTH,         2017-10-01, -,          false
                    2017-10-15/,           DAY,           2017-10-15, -,          false
                    FY1868,                FISCAL_YEAR,   1868-04-01, 1869-03-31, false
                    FY2999,                FISCAL_YEAR,   2999-04-01, 3000-03-31, false
                    """)
    void everyFormOfTheContractIsRead(
            String text, PeriodKind kind, LocalDate firstDay, LocalDate lastDay, boolean range) {
        Period period = Period.parse(text);

        assertThat(period.getKind()).isEqualTo(kind);
        assertThat(period.getFirstDay()).isEqualTo(firstDay);
        assertThat(period.getLastDay().orElse(null)).isEqualTo(lastDay);
        assertThat(period.isOpen()).isEqualTo(lastDay == null);
        assertThat(period.isRange()).isEqualTo(range);
        assertThat(period).hasToString(text);
        assertThat(text).matches(Period.GRAMMAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018", "2018/2019", "2018/", "FY2016/2018"})
    void aBareYearIsRefusedBecauseItReadsAsEither(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text))
                .withMessage(
                        "not a period: \"%s\"; a bare 2018 reads as a fiscal year and as a calendar year: write FY2018 or"
                                + " CY2018",
                        text);
        assertThat(text).doesNotMatch(Period.GRAMMAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/FY2018",
                "FY",
                "FY18",
                "FY20188",
                "fy2018",
                "ＦＹ２０１８",
                "XY2018",
                "FYabcd",
                "CY20 8",
                "2018年度",
                "平成30年度",
                "H30",
                " FY2018",
                "FY2018 ",
                "FY2018/FY2019/FY2020",
                "FY2018//",
                "2018-",
                "2018-0",
                "2018-1",
                "2018-00",
                "2018-13",
                "2018/11",
                "2018/4",
                "2018/11/05",
                "2018-11-",
                "2018-11-0",
                "2018-11-00",
                "2018-11-31",
                "2018-11-1",
                "2018-02-29",
                "2018-2-029",
                "20181105",
                "-018-11",
                "2018-+1",
                "2018-11T05",
                "2018_11",
                "0000-01-01",
                "2018-11-05-01"
            })
    void whatIsNoPeriodIsRefusedWithWhatToWrite(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text))
                .withMessage(
                        "not a period: \"%s\"; write FY2018, CY2018, 2018-11 or 2019-03-31, a range of two of one kind"
                                + " such as FY2016/FY2018, or an open one such as 2017-10/",
                        text);
    }

    @ParameterizedTest
    @CsvSource({
        "FY1867, a fiscal year is from 1868 to 2999",
        "FY3000, a fiscal year is from 1868 to 2999",
        "CY1867, the year of a period is from 1868 to 2999",
        "CY3000, the year of a period is from 1868 to 2999",
        "1867-12, the year of a period is from 1868 to 2999",
        "3000-01-01, the year of a period is from 1868 to 2999",
        "FY2018/FY3000, a fiscal year is from 1868 to 2999"
    })
    void aYearOutOfRangeIsRefusedWithTheRange(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text))
                .withMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource({
        "FY2018/FY2016, the end of a range is later than its beginning",
        "FY2018/FY2018, the end of a range is later than its beginning",
        "2018-03/2017-10, the end of a range is later than its beginning",
        "2018-03/2018-03, the end of a range is later than its beginning",
        "2018-03-02/2018-03-01, the end of a range is later than its beginning",
        "FY2016/CY2018, both ends of a range are of one kind",
        "2017-10/2018-03-31, both ends of a range are of one kind",
        "FY2018/2019-03, both ends of a range are of one kind"
    })
    void aRangeThatIsReversedOrEmptyOrMixedIsRefused(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text))
                .withMessageStartingWith("no range from ")
                .withMessageEndingWith(message);
    }

    @Test
    void rangesAndOpenPeriodsAreMadeOfSingleUnits() {
        Period unit = Period.parse("FY2018");
        Period range = Period.parse("FY2016/FY2017");
        Period open = Period.parse("FY2016/");

        assertThatIllegalArgumentException().isThrownBy(() -> Period.range(range, unit));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.range(open, unit));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.range(Period.parse("FY2015"), range));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.range(Period.parse("FY2015"), open))
                .withMessage("no range from FY2015 to FY2016/: a range is made of two single units");
        assertThatIllegalArgumentException().isThrownBy(() -> Period.openFrom(range));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.openFrom(open))
                .withMessage("an open period starts from a single unit such as FY2018, not FY2016/");
    }

    @Test
    void periodsAreMadeFromTheirParts() {
        assertThat(Period.of(FiscalYear.of(2018))).hasToString("FY2018");
        assertThat(Period.ofCalendarYear(2018)).hasToString("CY2018");
        assertThat(Period.of(YearMonth.of(2018, 11))).hasToString("2018-11");
        assertThat(Period.of(LocalDate.of(2019, 3, 31))).hasToString("2019-03-31");
        assertThat(Period.range(Period.ofCalendarYear(2016), Period.ofCalendarYear(2018)))
                .hasToString("CY2016/CY2018");
        assertThat(Period.openFrom(Period.of(YearMonth.of(2017, 10)))).hasToString("2017-10/");
    }

    @Test
    void partsOutOfRangeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.ofCalendarYear(1867))
                .withMessage("the year of a period is from 1868 to 2999, not 1867");
        assertThatIllegalArgumentException().isThrownBy(() -> Period.ofCalendarYear(3000));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.of(YearMonth.of(3000, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.of(LocalDate.of(1867, 12, 31)));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.ofCalendarYear(Integer.MAX_VALUE));
    }

    @Test
    void theFirstAndTheLastOfTheRangeAreWithinIt() {
        assertThat(Period.ofCalendarYear(1868)).hasToString("CY1868");
        assertThat(Period.ofCalendarYear(2999)).hasToString("CY2999");
        assertThat(Period.of(LocalDate.of(1868, 1, 1))).hasToString("1868-01-01");
        assertThat(Period.of(YearMonth.of(2999, 12))).hasToString("2999-12");
    }

    @Test
    void differentPeriodsSpreadOverDifferentHashes() {
        Set<Integer> hashes = new HashSet<>();
        for (int year = 1900; year < 2000; year++) {
            hashes.add(Period.ofCalendarYear(year).hashCode());
            hashes.add(Period.openFrom(Period.ofCalendarYear(year)).hashCode());
        }
        assertThat(hashes).hasSizeGreaterThan(180);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    FY2018,                FY2018
                    2018-04/2019-03,       FY2018
                    2018-04-01/2019-03-31, FY2018
                    FY1868,                FY1868
                    FY2016/FY2018,         -
                    FY2018/,               -
                    2018-04/,              -
                    CY2018,                -
                    CY1868,                -
                    2018-04,               -
                    2018-04-01,            -
                    2018-04/2019-02,       -
                    2018-04-02/2019-03-31, -
                    2018-04-01/2019-03-30, -
                    2018-05/2019-04,       -
                    """)
    void theFiscalYearIsToldWhereTheDaysAreExactlyItsOwn(String period, String year) {
        assertThat(Period.parse(period).toFiscalYear().map(FiscalYear::toString).orElse(null))
                .isEqualTo(year);
    }

    @Test
    void theOrderIsByFirstDayThenLengthThenKindAndOpenPeriodsAreLongest() {
        List<String> ordered = List.of(
                "FY2017",
                "CY2018",
                "2018-04-01",
                "2018-04",
                "2018-04/2018-09",
                "FY2018",
                "2018-04/2019-03",
                "2018-04-01/2019-03-31",
                "FY2018/FY2020",
                "FY2018/",
                "2018-04/",
                "2018-04-01/",
                "2018-11-05");

        List<Period> periods =
                new ArrayList<>(ordered.stream().map(Period::parse).toList());
        Collections.reverse(periods);
        Collections.sort(periods);

        assertThat(periods).extracting(Period::toString).containsExactlyElementsOf(ordered);
    }

    @Test
    void periodsOfDifferentKindsDifferThoughTheirDaysAgree() {
        assertThat(Period.parse("FY2018"))
                .isNotEqualTo(Period.parse("2018-04/2019-03"))
                .isNotEqualTo(Period.parse("FY2018/"))
                .isNotEqualTo("FY2018");
    }

    @Test
    void anOpenPeriodContainsEveryLaterDay() {
        Period open = Period.parse("2017-10/");

        assertThat(open.contains(LocalDate.of(2017, 9, 30))).isFalse();
        assertThat(open.contains(LocalDate.of(2017, 10, 1))).isTrue();
        assertThat(open.contains(LocalDate.MAX)).isTrue();
    }
}
