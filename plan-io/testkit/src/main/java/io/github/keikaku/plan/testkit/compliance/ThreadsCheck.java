package io.github.keikaku.plan.testkit.compliance;

import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.model.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.IntStream;

/** A format keeps no state: several threads may use it at once. */
final class ThreadsCheck implements Check {

    private static final int TIMES = 16;

    @Override
    public String getName() {
        return "threads";
    }

    @Override
    public void check(Subject subject, Problems problems) throws IOException {
        for (Sample sample : subject.samples()) {
            Optional<Plan> alone = subject.read(sample.bytes()).getPlan();
            long equal = IntStream.range(0, TIMES)
                    .parallel()
                    .mapToObj(time -> read(subject, sample))
                    .filter(result -> result.getPlan().equals(alone))
                    .count();
            problems.expect(
                    equal == TIMES,
                    sample + ": read " + TIMES + " times at once, it came out otherwise " + (TIMES - equal) + " times");
        }
    }

    private static ReadResult read(Subject subject, Sample sample) {
        try {
            return subject.read(sample.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
