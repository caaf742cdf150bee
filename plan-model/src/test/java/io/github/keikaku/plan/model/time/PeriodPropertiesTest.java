package io.github.keikaku.plan.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodPropertiesTest {

    @Provide
    Arbitrary<Period> periods() {
        return Times.periods();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Times.days();
    }

    /** Texts that are nearly periods. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> units = Arbitraries.of(
                "FY2018",
                "CY2018",
                "FY2019",
                "2018",
                "2018-11",
                "2018-02",
                "2018-11-30",
                "2018-02-29",
                "FY1867",
                "2018-13",
                "");
        return Arbitraries.oneOf(
                units.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("/", parts)),
                Arbitraries.strings().withChars("FYC0123456789-/").ofMaxLength(12));
    }

    @Property
    void aPeriodReadsBackFromItsText(@ForAll("periods") Period period) {
        assertThat(Period.parse(period.toString())).isEqualTo(period).hasSameHashCodeAs(period);
        assertThat(period.toString()).matches(Period.GRAMMAR);
    }

    @Property
    void whateverIsReadIsWrittenAsItWasAndMatchesTheGrammar(@ForAll("texts") String text) {
        Period period;
        try {
            period = Period.parse(text);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageNotContaining("null");
            return;
        }
        assertThat(period).hasToString(text);
        assertThat(text).matches(Period.GRAMMAR);
    }

    @Property
    void aPeriodContainsADayExactlyWhenItLiesBetweenTheFirstAndTheLast(
            @ForAll("periods") Period period, @ForAll("days") LocalDate day) {
        boolean afterFirst = !day.isBefore(period.getFirstDay());
        boolean beforeLast =
                period.getLastDay().map(lastDay -> !day.isAfter(lastDay)).orElse(true);

        assertThat(period.contains(day)).isEqualTo(afterFirst && beforeLast);
        assertThat(period.contains(period.getFirstDay())).isTrue();
        assertThat(period.contains(period.getFirstDay().minusDays(1))).isFalse();
        period.getLastDay().ifPresent(lastDay -> {
            assertThat(period.contains(lastDay)).isTrue();
            assertThat(period.contains(lastDay.plusDays(1))).isFalse();
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderIsTotalAndConsistentWithEquals(
            @ForAll("periods") Period one, @ForAll("periods") Period two, @ForAll("periods") Period three) {
        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
        List<Period> sorted = List.of(one, two, three).stream().sorted().toList();
        assertThat(sorted.get(0)).isLessThanOrEqualTo(sorted.get(2));
        assertThat(sorted.get(0).getFirstDay()).isBeforeOrEqualTo(sorted.get(2).getFirstDay());
    }

    @Property
    void theFiscalYearOfAPeriodHasItsDays(@ForAll("periods") Period period) {
        period.toFiscalYear().ifPresent(year -> {
            assertThat(period.getFirstDay()).isEqualTo(year.getFirstDay());
            assertThat(period.getLastDay()).contains(year.getLastDay());
        });
        if (period.getKind() == PeriodKind.FISCAL_YEAR && !period.isOpen() && !period.isRange()) {
            assertThat(period.toFiscalYear()).isPresent();
        }
    }
}
