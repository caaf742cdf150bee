package io.github.keikaku.plan.testkit.compliance;

import io.github.keikaku.plan.io.ReadResult;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** Equal plans are written as equal bytes, so that versions of a file can be compared. */
final class SameBytesCheck implements Check {

    @Override
    public String getName() {
        return "same bytes";
    }

    @Override
    public void check(Subject subject, Problems problems) throws IOException {
        for (Sample sample : subject.samples()) {
            problems.expect(
                    Arrays.equals(sample.bytes(), subject.write(sample.plan())),
                    sample + ": written twice, it gives other bytes");
            ReadResult result = subject.read(sample.bytes());
            if (result.getPlan().equals(Optional.of(sample.plan()))) {
                problems.expect(
                        Arrays.equals(sample.bytes(), subject.write(result.orElseThrow())),
                        sample + ": read back and written again, it gives other bytes");
            }
        }
    }
}
