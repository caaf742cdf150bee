package io.github.keikaku.plan.testkit.compliance;

import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.model.finding.Finding;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.testkit.data.DataPointers;
import java.io.IOException;
import java.util.List;

/** What is written is read back equal, but for what the format said that it dropped. */
final class RoundTripCheck implements Check {

    @Override
    public String getName() {
        return "round trip";
    }

    @Override
    public void check(Subject subject, Problems problems) throws IOException {
        for (Sample sample : subject.samples()) {
            check(subject, sample, problems);
        }
    }

    private static void check(Subject subject, Sample sample, Problems problems) throws IOException {
        List<ModelPath> losses =
                sample.report().getFindings().stream().map(Finding::getPath).toList();
        problems.expect(
                losses.isEmpty() || !subject.format().isLossless(),
                sample + ": a format that claims to be lossless reports losses: " + losses);
        ReadResult result = subject.read(sample.bytes());
        if (losses.isEmpty()) {
            Subject.expectPlan(result, sample.plan(), sample + ", written without loss", problems);
        }
        if (result.getPlan().isEmpty()) {
            problems.expect(losses.isEmpty(), sample + ": not read back: " + Subject.firstFinding(result));
            return;
        }
        for (ModelPath difference :
                DataPointers.differences(sample.document(), Subject.document(result.orElseThrow()))) {
            problems.expect(
                    losses.stream().anyMatch(loss -> isWithin(loss, difference) || isWithin(difference, loss)),
                    sample + ": what stands at \"" + difference
                            + "\" is not what was written, and no finding of the report on losses says so");
        }
    }

    private static boolean isWithin(ModelPath inner, ModelPath outer) {
        List<String> innerSegments = inner.getSegments();
        List<String> outerSegments = outer.getSegments();
        return innerSegments.size() >= outerSegments.size()
                && innerSegments.subList(0, outerSegments.size()).equals(outerSegments);
    }
}
