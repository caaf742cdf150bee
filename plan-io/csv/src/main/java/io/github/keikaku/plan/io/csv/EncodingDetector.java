package io.github.keikaku.plan.io.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/**
 * Tells the encodings of Japanese spreadsheets apart. Japanese text in CP932 is never well-formed UTF-8 by accident; what
 * is neither counts as UTF-8, so that its first malformed byte is reported.
 */
final class EncodingDetector {

    private EncodingDetector() {}

    static CsvEncoding detect(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return CsvEncoding.UTF_8_BOM;
        }
        boolean cp932 = !isWellFormed(bytes, CsvEncoding.UTF_8.charset())
                && CsvEncoding.CP932.isAvailable()
                && isWellFormed(bytes, CsvEncoding.CP932.charset());
        return cp932 ? CsvEncoding.CP932 : CsvEncoding.UTF_8;
    }

    private static boolean isWellFormed(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
