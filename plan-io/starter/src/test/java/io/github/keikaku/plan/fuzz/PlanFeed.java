package io.github.keikaku.plan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.PlanFormat;
import io.github.keikaku.plan.io.PlanInput;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import java.io.IOException;

/** Feeds the reader of a format of plans. */
final class PlanFeed {

    private PlanFeed() {}

    static void feed(PlanFormat format, byte[] document) throws IOException {
        String file = "plan." + format.getFileExtensions().get(0);
        PlanInput input = PlanInput.of(file, document);
        ReadResult strict = read(format, input, ReadOptions.strict());
        ReadResult lenient = read(format, input, ReadOptions.lenient());
        if (strict.getPlan().isPresent()) {
            assertThat(lenient.getPlan()).as("leniently read").isEqualTo(strict.getPlan());
        }
        if (lenient.getPlan().isPresent()) {
            Promises.holdForPlan(lenient.orElseThrow(), lenient.getSourceMap(), file);
        }
    }

    private static ReadResult read(PlanFormat format, PlanInput input, ReadOptions options) throws IOException {
        ReadResult result = format.read(input, options);
        assertThat(result.getPlan().isEmpty()).isEqualTo(result.hasErrors());
        Promises.holdForFindings(result, input.getName());
        return result;
    }
}
