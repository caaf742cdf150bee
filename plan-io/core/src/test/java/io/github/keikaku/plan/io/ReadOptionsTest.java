package io.github.keikaku.plan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ReadOptionsTest {

    @Test
    void theStandardLimitsAreThoseOfTheContract() {
        ReadLimits limits = ReadLimits.standard();

        assertThat(limits.getMaxInputBytes()).isEqualTo(33_554_432);
        assertThat(limits.getMaxDepth()).isEqualTo(200);
        assertThat(limits.getMaxStringLength()).isEqualTo(1_000_000);
        assertThat(limits.getMaxNumberDigits()).isEqualTo(60);
        assertThat(limits.getMaxFindings()).isEqualTo(200);
    }

    @Test
    void eachLimitCanBeChangedForItself() {
        ReadLimits limits = ReadLimits.standard()
                .withMaxInputBytes(1)
                .withMaxDepth(2)
                .withMaxStringLength(3)
                .withMaxNumberDigits(4)
                .withMaxFindings(5);

        assertThat(limits)
                .hasToString("ReadLimits{maxInputBytes=1, maxDepth=2, maxStringLength=3, maxNumberDigits=4,"
                        + " maxFindings=5}");
    }

    @Test
    void aLimitIsAtLeastOne() {
        ReadLimits limits = ReadLimits.standard();

        assertThatIllegalArgumentException().isThrownBy(() -> limits.withMaxInputBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withMaxDepth(0));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withMaxStringLength(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withMaxNumberDigits(0));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withMaxFindings(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.withMaxDepth(1_001))
                .withMessage("maxDepth must be 1 to 1000, not 1001");
    }

    @Test
    void optionsAreValues() {
        ReadLimits limits = ReadLimits.standard().withMaxDepth(10);

        assertThat(ReadOptions.strict().withLimits(limits))
                .isEqualTo(ReadOptions.strict().withLimits(ReadLimits.standard().withMaxDepth(10)))
                .hasSameHashCodeAs(ReadOptions.strict().withLimits(limits))
                .isNotEqualTo(ReadOptions.strict())
                .isNotEqualTo(ReadOptions.lenient().withLimits(limits));
        assertThat(ReadOptions.lenient()).asString().startsWith("ReadOptions{lenient, ReadLimits{");
        assertThat(ReadOptions.strict()).asString().startsWith("ReadOptions{strict");
    }
}
