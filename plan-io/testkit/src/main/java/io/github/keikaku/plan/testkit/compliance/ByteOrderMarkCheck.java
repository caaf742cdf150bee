package io.github.keikaku.plan.testkit.compliance;

import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.SourceLocation;
import io.github.keikaku.plan.testkit.data.DataPointers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A text may begin with a byte order mark, as some editors put it there, and is read as without: the same plan, and the
 * same places, as the mark is no character of the text.
 */
final class ByteOrderMarkCheck implements Check {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Override
    public String getName() {
        return "byte order mark";
    }

    @Override
    public void check(Subject subject, Problems problems) throws IOException {
        for (Sample sample : subject.samples()) {
            if (sample.report().isLossless() && subject.isText(sample)) {
                ByteArrayOutputStream marked = new ByteArrayOutputStream();
                marked.write(MARK);
                marked.write(sample.bytes());
                ReadResult result = subject.read(marked.toByteArray());
                Subject.expectPlan(result, sample.plan(), sample + " after a byte order mark", problems);
                expectPlaces(subject.read(sample.bytes()), result, sample, problems);
            }
        }
    }

    private static void expectPlaces(ReadResult unmarked, ReadResult marked, Sample sample, Problems problems) {
        List<ModelPath> paths = DataPointers.all(Subject.document(sample.plan()));
        Map<ModelPath, SourceLocation> places = marked.getSourceMap().locate(paths);
        unmarked.getSourceMap()
                .locate(paths)
                .forEach((path, place) -> problems.expect(
                        place.equals(places.get(path)),
                        sample + ": a byte order mark moves the place of \"" + path + "\", " + place.describe()));
    }
}
