package io.github.keikaku.plan.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PartialDatePropertiesTest {

    @Provide
    Arbitrary<PartialDate> dates() {
        return Times.dates();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(4, 5, 7, 10)
                .flatMap(length -> Arbitraries.strings().withChars("0012-").ofLength(length));
    }

    @Property
    void aDateReadsBackFromItsText(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
        assertThat(date.toString()).matches(PartialDate.GRAMMAR);
    }

    @Property
    void whateverIsReadIsWrittenAsItWasAndMatchesTheGrammar(@ForAll("texts") String text) {
        PartialDate date;
        try {
            date = PartialDate.parse(text);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("not a date: ");
            return;
        }
        assertThat(date).hasToString(text);
        assertThat(text).matches(PartialDate.GRAMMAR);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderIsTotalAndConsistentWithEquals(@ForAll("dates") PartialDate one, @ForAll("dates") PartialDate two) {
        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
        if (one.getFirstDay().isBefore(two.getFirstDay())) {
            assertThat(one).isLessThan(two);
        }
    }

    @Property
    void theDaysItCanMeanAreThoseOfWhatIsKnown(@ForAll("dates") PartialDate date) {
        assertThat(date.getFirstDay()).isBeforeOrEqualTo(date.getLastDay());
        assertThat(date.getLastDay().getYear()).isEqualTo(date.getYear());
        date.getMonth()
                .ifPresent(
                        month -> assertThat(date.getLastDay().getMonthValue()).isEqualTo(month));
        assertThat(date.getDay().isPresent())
                .isEqualTo(date.getFirstDay().equals(date.getLastDay()))
                .isEqualTo(date.toString().length() == 10);
    }
}
