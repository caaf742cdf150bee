package io.github.keikaku.plan.model.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MunicipalityCodePropertiesTest {

    @Provide
    Arbitrary<String> fiveDigits() {
        return Arbitraries.strings().numeric().ofLength(5);
    }

    @Provide
    Arbitrary<String> sixDigits() {
        return Arbitraries.strings().numeric().ofLength(6);
    }

    @Property
    void aCodeReadsBackFromItsText(@ForAll("sixDigits") String digits) {
        MunicipalityCode code = MunicipalityCode.of(digits);

        assertThat(MunicipalityCode.of(code.toString())).isEqualTo(code).hasSameHashCodeAs(code);
        assertThat(MunicipalityCode.parse(code.toString())).isEqualTo(code);
        assertThat(code.toFiveDigits() + digits.charAt(5)).isEqualTo(digits);
    }

    @Property
    void theCheckDigitIsTheOneComputedByHand(@ForAll("fiveDigits") String digits) {
        MunicipalityCode code = MunicipalityCode.ofFiveDigits(digits);

        assertThat(code.getExpectedCheckDigit()).isEqualTo(CheckDigits.of(digits));
        assertThat(code).hasToString(digits + CheckDigits.of(digits));
        assertThat(code.hasValidCheckDigit()).isTrue();
    }

    @Property
    void anErrorInOneDigitIsUnseenOnlyBetweenRemaindersZeroAndTen(
            @ForAll("fiveDigits") String digits,
            @ForAll @IntRange(max = 4) int position,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        MunicipalityCode right = MunicipalityCode.ofFiveDigits(digits);
        String slip = CheckDigits.slip(digits, position, by);

        boolean seen =
                !MunicipalityCode.of(slip + right.getExpectedCheckDigit()).hasValidCheckDigit();

        assertThat(seen).isEqualTo(!CheckDigits.shareADigit(digits, slip));
    }

    @Property
    void anErrorInTheCheckDigitItselfIsAlwaysSeen(
            @ForAll("fiveDigits") String digits, @ForAll @IntRange(min = 1, max = 9) int by) {
        String right = MunicipalityCode.ofFiveDigits(digits).toString();

        assertThat(MunicipalityCode.of(CheckDigits.slip(right, 5, by)).hasValidCheckDigit())
                .isFalse();
    }

    @Property
    void thePrefectureIsThatOfTheFirstTwoDigits(@ForAll("sixDigits") String digits) {
        int number = Integer.parseInt(digits.substring(0, 2), 10);
        MunicipalityCode code = MunicipalityCode.of(digits);

        assertThat(code.getPrefecture().isPresent()).isEqualTo(number >= 1 && number <= 47);
        code.getPrefecture()
                .ifPresent(prefecture -> assertThat(prefecture.getCode()).isEqualTo(code.getPrefectureCode()));
    }

    @Property
    void theOrderIsThatOfTheDigits(@ForAll("sixDigits") String one, @ForAll("sixDigits") String two) {
        int order = MunicipalityCode.of(one).compareTo(MunicipalityCode.of(two));

        assertThat(Integer.signum(order))
                .isEqualTo(Integer.compare(Integer.parseInt(one, 10), Integer.parseInt(two, 10)));
        assertThat(order == 0).isEqualTo(MunicipalityCode.of(one).equals(MunicipalityCode.of(two)));
    }
}
