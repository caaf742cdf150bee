package io.github.keikaku.plan.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** What a plan is read from: bytes, and the name by which findings call them. Nothing is read before a format asks. */
public final class PlanInput {

    private final String name;
    private final Content content;

    private PlanInput(String name, Content content) {
        this.name = Objects.requireNonNull(name, "name");
        this.content = content;
    }

    /**
     * A file. Its size is looked at before it is read.
     *
     * @param file the file, whose path is the name
     * @return the input
     */
    public static PlanInput of(Path file) {
        return new PlanInput(file.toString(), atMost -> {
            if (Files.size(file) > atMost) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(file)) {
                return readAll(in, atMost);
            }
        });
    }

    /**
     * A stream, which can be read once and is not closed.
     *
     * @param name the name by which findings call it
     * @param stream the stream
     * @return the input
     */
    public static PlanInput of(String name, InputStream stream) {
        AtomicBoolean read = new AtomicBoolean();
        return new PlanInput(name, atMost -> {
            if (read.getAndSet(true)) {
                throw new IOException("the stream \"" + name + "\" has already been read; make a new input");
            }
            return readAll(stream, atMost);
        });
    }

    /**
     * Bytes in memory.
     *
     * @param name the name by which findings call them
     * @param bytes the bytes, copied
     * @return the input
     */
    public static PlanInput of(String name, byte[] bytes) {
        return new PlanInput(name, new Kept(bytes));
    }

    /**
     * Text in memory, as UTF-8.
     *
     * @param name the name by which findings call it
     * @param text the text
     * @return the input
     */
    public static PlanInput of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What findings call this.
     *
     * @return the name, by whose ending a format may be chosen
     */
    public String getName() {
        return name;
    }

    /**
     * Reads everything.
     *
     * @param maxBytes the most bytes to take in, from 1
     * @return the bytes, or empty if there are more
     * @throws IOException if it cannot be read
     */
    public Optional<byte[]> read(int maxBytes) throws IOException {
        return content.read(maxBytes);
    }

    /** The same for a reader of our own, which changes nothing: bytes in memory are not copied for it once more. */
    Optional<byte[]> share(int maxBytes) throws IOException {
        return content.share(maxBytes);
    }

    private static Optional<byte[]> readAll(InputStream in, int atMost) throws IOException {
        byte[] bytes = in.readNBytes(atMost);
        return bytes.length == atMost && in.read() >= 0 ? Optional.empty() : Optional.of(bytes);
    }

    @Override
    public String toString() {
        return name;
    }

    private interface Content {
        Optional<byte[]> read(int atMost) throws IOException;

        default Optional<byte[]> share(int atMost) throws IOException {
            return read(atMost);
        }
    }

    /** Bytes in memory, which neither whoever gave them nor whoever reads them can change. */
    private static final class Kept implements Content {

        private final byte[] bytes;

        Kept(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public Optional<byte[]> read(int atMost) {
            return share(atMost).map(byte[]::clone);
        }

        @Override
        public Optional<byte[]> share(int atMost) {
            return bytes.length > atMost ? Optional.empty() : Optional.of(bytes);
        }
    }
}
