package io.github.keikaku.plan.testkit.compliance;

import io.github.keikaku.plan.io.PlanInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Streams belong to the caller: none is closed, output is flushed, and their failures come through. */
final class StreamsCheck implements Check {

    @Override
    public String getName() {
        return "streams";
    }

    @Override
    public void check(Subject subject, Problems problems) throws IOException {
        for (Sample sample : subject.samples()) {
            Output output = new Output();
            subject.format().write(sample.plan(), output);
            problems.expect(!output.closed, sample + ": the stream written to was closed; it is the caller's");
            problems.expect(output.flushed, sample + ": the stream written to was not flushed");
            Input input = new Input(sample.bytes());
            subject.format().read(PlanInput.of(Subject.FILE, input));
            problems.expect(!input.closed, sample + ": the stream read from was closed; it is the caller's");
            // A stream that is closed already fails whatever is asked of it.
            OutputStream brokenOutput = OutputStream.nullOutputStream();
            brokenOutput.close();
            InputStream brokenInput = InputStream.nullInputStream();
            brokenInput.close();
            problems.expect(
                    failsAsTheStream(() -> subject.format().write(sample.plan(), brokenOutput)),
                    sample + ": written to a stream that fails, it does not say so with the stream's IOException");
            problems.expect(
                    failsAsTheStream(() -> subject.format().read(PlanInput.of(Subject.FILE, brokenInput))),
                    sample + ": read from a stream that fails, it does not say so with the stream's IOException");
        }
    }

    private static boolean failsAsTheStream(Action action) {
        try {
            action.run();
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** Something that may fail. */
    private interface Action {
        void run() throws IOException;
    }

    private static final class Output extends FilterOutputStream {
        private boolean closed;
        private boolean flushed;

        Output() {
            super(new ByteArrayOutputStream());
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            flushed = false;
            out.write(bytes, offset, length);
        }

        @Override
        public void write(int octet) throws IOException {
            flushed = false;
            out.write(octet);
        }

        @Override
        public void flush() {
            flushed = true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static final class Input extends FilterInputStream {
        private boolean closed;

        Input(byte[] bytes) {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
