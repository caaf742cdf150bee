package io.github.keikaku.plan.io.binding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "1", "-12", "2018", "1000000"})
    void integersAreNumbersToo(String text) {
        assertThat(Numbers.isInteger(text)).isTrue();
        assertThat(Numbers.isNumber(text)).isTrue();
        assertThat(Numbers.typeOfPlain(text)).isEqualTo("integer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0", "-1.50", "1e5", "1E+5", "12.5e-3", "0e0"})
    void numbersMayHaveAFractionAndAnExponent(String text) {
        assertThat(Numbers.isInteger(text)).isFalse();
        assertThat(Numbers.isNumber(text)).isTrue();
        assertThat(Numbers.typeOfPlain(text)).isEqualTo("number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "+1", "01", "-01", ".5", "1.", "1e", "1e+", "1_000", "0x1F", "NaN", "１", "1 ", "1.2.3"})
    void whatJsonDoesNotCallANumberIsNone(String text) {
        assertThat(Numbers.isInteger(text)).isFalse();
        assertThat(Numbers.isNumber(text)).isFalse();
        assertThat(Numbers.typeOfPlain(text)).isEqualTo("string");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "-123", "0.123", "123e3", "0.001", "1e-3", "1.00e3", "0123"})
    void threeDigitsArePlaces(String number) {
        assertThat(Numbers.exceeds(number, 3)).isFalse();
        assertThat(Numbers.exceeds(number, 2)).isTrue();
    }
}
