package io.github.keikaku.plan.testkit.compliance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A text may begin with a byte order mark, as some editors put it there, and is read as without. */
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
                Subject.expectPlan(
                        subject.read(marked.toByteArray()),
                        sample.plan(),
                        sample + " after a byte order mark",
                        problems);
            }
        }
    }
}
