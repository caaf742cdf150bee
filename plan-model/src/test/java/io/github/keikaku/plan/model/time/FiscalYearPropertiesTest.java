package io.github.keikaku.plan.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FiscalYearPropertiesTest {

    /** First years, told again on purpose. */
    private static final List<String> ERAS =
            List.of("明治 M m ㍾ 1868", "大正 T t ㍽ 1912", "昭和 S s ㍼ 1926", "平成 H h ㍻ 1989", "令和 R r ㋿ 2019");

    @Provide
    Arbitrary<FiscalYear> years() {
        return Arbitraries.integers().between(1868, 2999).map(FiscalYear::of);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        long first = LocalDate.of(1868, 4, 1).toEpochDay();
        long last = LocalDate.of(3000, 3, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    @Property
    void aYearReadsBackFromItsText(@ForAll("years") FiscalYear year) {
        assertThat(FiscalYear.parse(year.toString())).isEqualTo(year).hasSameHashCodeAs(year);
        assertThat(FiscalYear.parse(year.toJapanese())).isEqualTo(year);
        assertThat(FiscalYear.of(year.getValue())).isEqualTo(year);
    }

    @Property
    void everyFormInWhichDocumentsPrintAYearReadsAsThatYear(@ForAll("years") FiscalYear year) {
        for (String form : forms(year.getValue())) {
            assertThat(FiscalYear.parse(form)).as(form).isEqualTo(year);
            assertThat(FiscalYear.parse(fullWidth(form))).as(fullWidth(form)).isEqualTo(year);
            assertThat(FiscalYear.parse("　" + form + " ")).as(form).isEqualTo(year);
        }
    }

    private static List<String> forms(int year) {
        List<String> forms = new ArrayList<>(List.of("" + year, "FY" + year, "fy" + year, year + "年度"));
        for (String line : ERAS) {
            List<String> era = List.of(line.split(" "));
            int eraYear = year - Integer.parseInt(era.get(4)) + 1;
            for (String name : era.subList(0, 4)) {
                if (eraYear >= 1 && eraYear <= 999) {
                    forms.add(name + eraYear);
                    forms.add(name + eraYear + "年度");
                }
                if (eraYear == 1) {
                    forms.add(name + "元");
                    forms.add(name + "元年度");
                }
                if (eraYear >= 1 && eraYear <= 9) {
                    forms.add(name + "0" + eraYear + "年度");
                }
            }
        }
        return forms;
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F ? c + 0xFEE0 : c)));
        return wide.toString();
    }

    @Property
    void aYearContainsADayExactlyWhenTheDayIsOfThatYear(
            @ForAll("years") FiscalYear year, @ForAll @IntRange(min = -800, max = 800) int offset) {
        LocalDate day = year.getFirstDay().plusDays(offset);
        boolean between = !day.isBefore(year.getFirstDay()) && !day.isAfter(year.getLastDay());

        assertThat(year.contains(day)).isEqualTo(between);
    }

    @Property
    void everyDayIsContainedInItsYearAndInNoneBesides(@ForAll("days") LocalDate day) {
        FiscalYear year = FiscalYear.from(day);

        assertThat(year.contains(day)).isTrue();
        assertThat(day.isBefore(year.getFirstDay()) || day.isAfter(year.getLastDay()))
                .isFalse();
        assertThat(year.getFirstDay().plusYears(1)).isEqualTo(year.getLastDay().plusDays(1));
    }

    @Property
    void theOrderIsThatOfTheNumbers(@ForAll("years") FiscalYear one, @ForAll("years") FiscalYear two) {
        assertThat(Integer.signum(one.compareTo(two)))
                .isEqualTo(Integer.compare(one.getValue(), two.getValue()))
                .isEqualTo(-Integer.signum(two.compareTo(one)));
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
        assertThat(one.plusYears(two.getValue() - one.getValue())).isEqualTo(two);
    }
}
