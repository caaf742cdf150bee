package io.github.keikaku.plan.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.OptionalLong;

/**
 * Decodes a CSV file strictly. Unlike the JDK's reader it gives out every character before a malformed byte, so that it
 * is known where that stands; and it notices when records end in different ways.
 */
final class DecodingReader extends Reader {

    private static final int BUFFER = 1 << 13;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private final LineEnds lineEnds = new LineEnds();
    private long taken;
    private boolean started;
    private boolean ended;
    private OptionalLong malformed = OptionalLong.empty();

    DecodingReader(InputStream in, CsvEncoding encoding) throws IOException {
        this.in = in;
        fill();
        bytes.flip();
        // Whatever is said elsewhere, a byte order mark is never wrong.
        CsvEncoding real = startsWithMark() ? CsvEncoding.UTF_8 : encoding;
        this.decoder = real.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private boolean startsWithMark() {
        return bytes.limit() >= 3
                && bytes.get(0) == (byte) 0xEF
                && bytes.get(1) == (byte) 0xBB
                && bytes.get(2) == (byte) 0xBF;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer out = CharBuffer.wrap(buffer, offset, length).slice();
        while (out.position() == 0) {
            if (malformed.isPresent()) {
                throw new CharacterCodingException();
            }
            int before = bytes.position();
            CoderResult result = decoder.decode(bytes, out, ended);
            taken += bytes.position() - before;
            dropMark(out);
            if (result.isError()) {
                malformed = OptionalLong.of(taken);
            } else if (result.isUnderflow() && out.position() == 0) {
                if (ended) {
                    return -1;
                }
                bytes.compact();
                fill();
                bytes.flip();
            }
        }
        int count = out.position();
        lineEnds.take(buffer, offset, count);
        return count;
    }

    private void fill() throws IOException {
        while (!ended && bytes.hasRemaining()) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (count < 0) {
                ended = true;
            } else {
                bytes.position(bytes.position() + count);
            }
        }
    }

    private void dropMark(CharBuffer out) {
        if (!started && out.position() > 0) {
            started = true;
            CharBuffer decoded = out.duplicate().flip();
            if (decoded.get(0) == '\uFEFF') {
                String rest = decoded.subSequence(1, decoded.limit()).toString();
                out.clear();
                out.put(rest);
            }
        }
    }

    /** The first byte that the encoding does not have, from 0. */
    OptionalLong malformed() {
        return malformed;
    }

    LineEnds lineEnds() {
        return lineEnds;
    }

    @Override
    public void close() {
        // The stream is its owner's.
    }
}
