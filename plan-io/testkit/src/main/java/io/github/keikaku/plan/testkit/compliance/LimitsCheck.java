package io.github.keikaku.plan.testkit.compliance;

import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.model.finding.Finding;
import java.io.IOException;
import java.util.Arrays;

/** What goes beyond a limit is refused with a finding that says so; a text that just reaches it is read. */
final class LimitsCheck implements Check {

    private static final String RULE = "format.limit.exceeded";

    @Override
    public String getName() {
        return "limits";
    }

    @Override
    public void check(Subject subject, Problems problems) throws IOException {
        ReadLimits limits = ReadLimits.standard();
        for (Sample sample : subject.samples()) {
            int size = sample.bytes().length;
            Subject.lookAtFindings(read(subject, sample, limits), sample.toString(), problems);
            // What an archive holds may count as well, and be larger than the archive.
            problems.expect(
                    !subject.isText(sample)
                            || read(subject, sample, limits.withMaxInputBytes(size))
                                    .getPlan()
                                    .isPresent(),
                    sample + ": not read although it is no larger than the limit, " + size + " bytes");
            expectRefusal(
                    read(subject, sample, limits.withMaxInputBytes(size - 1)),
                    sample + ": one byte larger than the limit",
                    problems);
            if (sample.plan().getTitle().length() > 1) {
                expectRefusal(
                        read(subject, sample, limits.withMaxStringLength(1)),
                        sample + ": a text is longer than the limit",
                        problems);
            }
            byte[] cut = Arrays.copyOf(sample.bytes(), size / 2);
            ReadOptions one = ReadOptions.strict().withLimits(limits.withMaxFindings(1));
            problems.expect(
                    subject.read(cut, one).getFindings().size() <= 1,
                    sample + ": cut in half, it lists more findings than the limit, 1");
        }
    }

    private static ReadResult read(Subject subject, Sample sample, ReadLimits limits) throws IOException {
        return subject.read(sample.bytes(), ReadOptions.strict().withLimits(limits));
    }

    private static void expectRefusal(ReadResult result, String what, Problems problems) {
        problems.expect(
                result.getPlan().isEmpty()
                        && result.getFindings().stream().map(Finding::getRule).anyMatch(RULE::equals),
                what + ", and no finding " + RULE + " says so");
        Subject.lookAtFindings(result, what, problems);
    }
}
