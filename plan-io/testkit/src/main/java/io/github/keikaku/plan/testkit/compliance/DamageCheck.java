package io.github.keikaku.plan.testkit.compliance;

import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** However a document is damaged, reading answers with findings, each in its file and with words, and never throws. */
final class DamageCheck implements Check {

    private static final List<byte[]> STRANGE = List.of(
            new byte[0],
            new byte[] {' ', '\n'},
            new byte[] {0},
            new byte[] {(byte) 0xFE, (byte) 0xFF, 0, '{'},
            new byte[] {(byte) 0xC0, (byte) 0x80},
            new byte[] {'P', 'K', 3, 4});

    @Override
    public String getName() {
        return "damage";
    }

    @Override
    public void check(Subject subject, Problems problems) {
        for (byte[] document : STRANGE) {
            String what = "bytes " + Arrays.toString(document);
            problems.expect(!hasPlan(subject, document, what, problems), what + ": read as a plan");
        }
        for (Sample sample : subject.samples()) {
            byte[] bytes = sample.bytes();
            for (int at = 0; at < bytes.length; at += subject.stride(bytes)) {
                hasPlan(subject, Arrays.copyOf(bytes, at), sample + " cut after " + at + " bytes", problems);
                byte[] flipped = bytes.clone();
                int bit = at % Byte.SIZE;
                flipped[at] = (byte) (flipped[at] ^ (1 << bit));
                hasPlan(subject, flipped, sample + " with bit " + bit + " of byte " + at + " flipped", problems);
            }
        }
    }

    private static boolean hasPlan(Subject subject, byte[] document, String what, Problems problems) {
        try {
            ReadResult result = subject.read(document);
            Subject.lookAtFindings(result, what, problems);
            subject.read(document, ReadOptions.lenient());
            return result.getPlan().isPresent();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            problems.add(what + ": reading threw " + e);
            return false;
        }
    }
}
