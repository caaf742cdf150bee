package io.github.keikaku.plan.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    2018,       2018, -,  -,  2018-01-01, 2018-12-31
                    2018-11,    2018, 11, -,  2018-11-01, 2018-11-30
                    2016-02,    2016, 2,  -,  2016-02-01, 2016-02-29
                    2018-11-05, 2018, 11, 5,  2018-11-05, 2018-11-05
                    2016-02-29, 2016, 2,  29, 2016-02-29, 2016-02-29
                    0001,       1,    -,  -,  0001-01-01, 0001-12-31
                    9999-12-31, 9999, 12, 31, 9999-12-31, 9999-12-31
                    """)
    void whatIsKnownIsTold(String text, int year, Integer month, Integer day, LocalDate firstDay, LocalDate lastDay) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.getYear()).isEqualTo(year);
        assertThat(date.getMonth().orElse(null)).isEqualTo(month);
        assertThat(date.getDay().orElse(null)).isEqualTo(day);
        assertThat(date.getFirstDay()).isEqualTo(firstDay);
        assertThat(date.getLastDay()).isEqualTo(lastDay);
        assertThat(date).hasToString(text);
        assertThat(text).matches(PartialDate.GRAMMAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "18",
                "018",
                "02018",
                "0000",
                "0000-01",
                "2018-",
                "2018-1",
                "2018-00",
                "2018-13",
                "2018-11-",
                "2018-11-5",
                "2018-11-00",
                "2018-11-31",
                "2018-02-29",
                "2018/11",
                "2018-11/05",
                "201811",
                "20181105",
                "FY2018",
                "平成30年",
                "２０１８",
                " 2018",
                "2018 ",
                "2018-11-05T00:00",
                "-018",
                "+018",
                "2018-+1"
            })
    void whatIsNoDateIsRefusedWithWhatToWrite(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage(
                        "not a date: \"%s\"; write 2018, 2018-11 or 2018-11-05, a day that the calendar has", text);
    }

    @Test
    void datesAreMadeFromTheirParts() {
        assertThat(PartialDate.of(2018)).isEqualTo(PartialDate.parse("2018"));
        assertThat(PartialDate.of(YearMonth.of(2018, 11))).isEqualTo(PartialDate.parse("2018-11"));
        assertThat(PartialDate.of(LocalDate.of(2018, 11, 5))).isEqualTo(PartialDate.parse("2018-11-05"));
    }

    @Test
    void theFirstAndTheLastOfTheRangeAreWithinIt() {
        assertThat(PartialDate.of(1)).hasToString("0001");
        assertThat(PartialDate.of(9999)).hasToString("9999");
        assertThat(PartialDate.of(YearMonth.of(1, 1))).hasToString("0001-01");
        assertThat(PartialDate.of(LocalDate.of(9999, 12, 31))).hasToString("9999-12-31");
    }

    @Test
    void aYearOutOfRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(0))
                .withMessage("the year of a date is from 1 to 9999, not 0");
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(10000));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(YearMonth.of(10000, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(LocalDate.of(-1, 1, 1)));
    }

    @Test
    void theOrderIsByFirstDayAndTheCoarserComesFirst() {
        List<String> ordered =
                List.of("2017-12-31", "2018", "2018-01", "2018-01-01", "2018-01-02", "2018-11", "2018-11-01", "2019");

        List<PartialDate> dates =
                new ArrayList<>(ordered.stream().map(PartialDate::parse).toList());
        Collections.reverse(dates);
        Collections.sort(dates);

        assertThat(dates).extracting(PartialDate::toString).containsExactlyElementsOf(ordered);
    }

    @Test
    void datesThatTellMoreOrLessDiffer() {
        assertThat(PartialDate.parse("2018"))
                .isNotEqualTo(PartialDate.parse("2018-01"))
                .isNotEqualTo(PartialDate.parse("2019"))
                .isNotEqualTo("2018");
    }
}
