package io.github.keikaku.plan.io.csv;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Finds out what an encoding cannot hold. */
final class Encodable {

    private Encodable() {}

    /** The characters of a text, each once, that do not come back from their bytes as they were. */
    static String remainder(String text, Charset charset) {
        if (survives(text, charset)) {
            return "";
        }
        StringBuilder lost = new StringBuilder();
        text.codePoints()
                .distinct()
                .mapToObj(Character::toString)
                .filter(character -> !survives(character, charset))
                .forEach(lost::append);
        return lost.toString();
    }

    /** Encoding alone would not tell: some characters share their bytes with others. */
    private static boolean survives(String text, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        try {
            return text.contentEquals(charset.newDecoder().decode(encoder.encode(CharBuffer.wrap(text))));
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
