package io.github.keikaku.plan.io.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.io.arbitrary.PlanArbitraries;
import io.github.keikaku.plan.model.Plan;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Bytes changed by chance: never an exception, and never a plan that would not come back. */
class MutatedYamlPropertyTest {

    private static final byte[] TELLING = "{}[]\"',:\\0-e. \n\t#&*!|>%@`?~<=U".getBytes(StandardCharsets.UTF_8);

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans();
    }

    @Property
    void aFewChangedBytesGiveFindingsOrAPlan(@ForAll("plans") Plan plan, @ForAll Random random) {
        byte[] document = random.nextBoolean() ? Yaml.write(plan) : Yaml.writeJson(plan);
        for (int round = 0; round < 5; round++) {
            byte[] mutated = mutate(document, random);

            check(Yaml.read(mutated));
            check(Yaml.read(mutated, ReadOptions.lenient()));
        }
    }

    @Property
    void bytesOfAnyKindGiveFindings(@ForAll byte[] bytes) {
        ReadResult result = Yaml.read(bytes);

        assertThat(result.getFindings()).isNotEmpty();
        check(result);
    }

    private static void check(ReadResult result) {
        assertThat(result.getFindings()).allSatisfy(HostileYamlTest::canBeShown);
        assertThat(result.getPlan().isPresent()).isEqualTo(!result.hasErrors());
        result.getPlan()
                .ifPresent(plan ->
                        assertThat(Yaml.read(Yaml.write(plan)).getPlan()).contains(plan));
    }

    private static byte[] mutate(byte[] document, Random random) {
        byte[] mutated = document.clone();
        for (int change = 0; change <= random.nextInt(3); change++) {
            int at = random.nextInt(mutated.length);
            switch (random.nextInt(4)) {
                case 0 -> mutated[at] = TELLING[random.nextInt(TELLING.length)];
                case 1 -> mutated[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> mutated = Arrays.copyOf(mutated, Math.max(1, at));
                default -> System.arraycopy(mutated, at, mutated, at / 2, mutated.length - at);
            }
        }
        return mutated;
    }
}
