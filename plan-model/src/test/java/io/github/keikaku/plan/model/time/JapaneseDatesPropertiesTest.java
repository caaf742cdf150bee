package io.github.keikaku.plan.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class JapaneseDatesPropertiesTest {

    /** First years, told again on purpose. */
    private static final List<String> ERAS =
            List.of("明治 M ㍾ 明 1868", "大正 T ㍽ 大 1912", "昭和 S ㍼ 昭 1926", "平成 H ㍻ 平 1989", "令和 R ㋿ 令 2019");

    private static final String PIECES = "平成令和昭HRr㍻元30２128年度月末日中～〜-ー~、・/.（）()一二十〇 　第現在からまでFY西暦実績\uD800\n";

    @Property
    void everyFormOfAFiscalYearReadsAsThatYear(@ForAll @IntRange(min = 1868, max = 2100) int year) {
        FiscalYear fiscalYear = FiscalYear.of(year);
        for (String form : forms(year, "年度")) {
            assertThat(JapaneseDates.read(form).getFiscalYear()).as(form).hasValue(fiscalYear);
        }
        for (FiscalYearStyle style : FiscalYearStyle.values()) {
            String printed = fiscalYear.format(style);
            assertThat(JapaneseDates.read(printed).getFiscalYear()).as(printed).hasValue(fiscalYear);
            // The letters M and T alone stand for too much else to be found in a longer text.
            if (style != FiscalYearStyle.ERA_LETTER || year >= 1926) {
                FoundTime found = JapaneseDates.find("実績（" + printed + "）").orElseThrow();
                assertThat(found.getReading().getFiscalYear()).as(printed).hasValue(fiscalYear);
            }
        }
    }

    @Property
    void everyFormOfACalendarYearReadsAsThatYear(@ForAll @IntRange(min = 1868, max = 2100) int year) {
        for (String form : forms(year, "年")) {
            assertThat(JapaneseDates.read(form).getPeriod()).as(form).hasValue(Period.ofCalendarYear(year));
        }
    }

    private static List<String> forms(int year, String counter) {
        List<String> names = new ArrayList<>(List.of("" + year));
        for (String line : ERAS) {
            List<String> era = List.of(line.split(" "));
            int number = year - Integer.parseInt(era.get(4)) + 1;
            for (String name : era.subList(0, 4)) {
                if (number >= 1) {
                    names.add(name + number);
                    names.add(name + kanji(number));
                }
                if (number == 1) {
                    names.add(name + "元");
                }
            }
        }
        List<String> forms = new ArrayList<>();
        for (String name : names) {
            forms.add(name + counter);
            forms.add(fullWidth(name) + counter);
            forms.add(" " + name + " " + counter + "　");
            forms.add(name + "（" + year + "）" + counter);
            forms.add(year + counter + "(" + name + counter + ")");
        }
        return forms;
    }

    private static String kanji(int number) {
        StringBuilder kanji = new StringBuilder();
        int rest = number;
        for (int power = 100; power > 0; power /= 10) {
            int digit = rest / power;
            rest %= power;
            if (digit > 0) {
                kanji.append(digit > 1 || power == 1 ? "〇一二三四五六七八九".substring(digit, digit + 1) : "");
                kanji.append(power == 100 ? "百" : power == 10 ? "十" : "");
            }
        }
        return kanji.toString();
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F ? c + 0xFEE0 : c)));
        return wide.toString();
    }

    @Property
    void twoNamesOfDifferentYearsAreAlwaysAProblem(
            @ForAll @IntRange(min = 1868, max = 2100) int year, @ForAll @IntRange(min = 1868, max = 2100) int other) {
        String era = FiscalYear.of(year).toJapanese();

        assertThat(JapaneseDates.read(era + "（" + other + "年度）").getProblem().isPresent())
                .isEqualTo(year != other);
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(1868, 4, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<Period> units = Combinators.combine(days, Arbitraries.of(PeriodKind.class))
                .as((day, kind) -> switch (kind) {
                    case FISCAL_YEAR -> Period.of(FiscalYear.from(day));
                    case CALENDAR_YEAR -> Period.ofCalendarYear(day.getYear());
                    case MONTH -> Period.of(java.time.YearMonth.from(day));
                    case DAY -> Period.of(day);
                });
        return Arbitraries.oneOf(Times.periods(), units, units.map(Period::openFrom));
    }

    @Property
    void aPrintedPeriodReadsBack(@ForAll("periods") Period period) {
        String printed = JapaneseDates.format(period);

        assertThat(JapaneseDates.parse(printed)).as(printed).isEqualTo(period);
        assertThat(JapaneseDates.read(fullWidth(printed), FiscalYear.of(1900)).orElseThrow())
                .as(printed)
                .isEqualTo(period);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> japanese = Arbitraries.of(
                        PIECES.chars().mapToObj(c -> String.valueOf((char) c)).toList())
                .list()
                .ofMaxSize(25)
                .map(pieces -> String.join("", pieces));
        return Arbitraries.oneOf(japanese, japanese, Arbitraries.strings().all().ofMaxLength(25));
    }

    @Property
    void noTextIsTooStrange(@ForAll("texts") String text) {
        for (TimeReading reading : List.of(JapaneseDates.read(text), JapaneseDates.read(text, FiscalYear.of(2018)))) {
            assertThat(reading.getPeriods().isEmpty())
                    .isEqualTo(reading.getProblem().isPresent());
            assertThat(reading.getText()).isEqualTo(text);
        }
        JapaneseDates.find(text).ifPresent(found -> {
            assertThat(found.getStart()).isLessThan(found.getEnd());
            assertThat(found.getBefore() + found.getReading().getText() + found.getAfter())
                    .isEqualTo(text);
        });
    }
}
