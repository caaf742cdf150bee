package io.github.keikaku.plan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.JsonPlanFormat;
import io.github.keikaku.plan.io.PlanInput;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FuzzTargetTest {

    /** The first of them: the fuzzer itself begins with all. */
    @ParameterizedTest
    @EnumSource
    void whatAFuzzerStartsFromKeepsThePromises(FuzzTarget target) throws IOException {
        target.feed(target.seeds().get(0));
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyInputKeepsThePromises(FuzzTarget target) throws IOException {
        target.feed(new byte[0]);
    }

    @Test
    void plansToStartFromAreSoundAndSmall() throws IOException {
        for (byte[] seed : FuzzTarget.JSON_PLAN.seeds()) {
            assertThat(new JsonPlanFormat()
                            .read(PlanInput.of("seed.json", seed))
                            .getFindings())
                    .isEmpty();
            assertThat(seed.length).isLessThan(16_000);
        }
    }
}
