package io.github.keikaku.plan.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Decoding by hand must not differ from the platform's decoder. */
class Utf8PropertiesTest {

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<Character> characters = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.chars().range('\0', '\u007f')),
                Tuple.of(2, Arbitraries.chars().range('\u0080', '\u07ff')),
                Tuple.of(4, Arbitraries.chars().range('\u3000', '\u9fff')),
                Tuple.of(1, Arbitraries.chars().range('\ud7f0', '\ue010')),
                Tuple.of(1, Arbitraries.of('\u0800', '\uffff')));
        Arbitrary<String> pieces = characters.list().ofMaxSize(30).map(Utf8PropertiesTest::join);
        return pieces.list().ofMaxSize(5).map(list -> String.join("        \"😀\"", list));
    }

    private static String join(Iterable<Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }

    @Property
    void aWellFormedDocumentIsDecodedWhole(@ForAll("documents") String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        String expected = new String(bytes, StandardCharsets.UTF_8);

        assertThat(Utf8.countChars(bytes, 0)).isEqualTo(expected.length());
        assertThat(decodedBy(true, bytes)).isEqualTo(expected);
    }

    @Property
    void aDamagedDocumentIsDecodedAsFarAsThePlatformDoes(
            @ForAll("documents") String document, @ForAll int at, @ForAll byte damage) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0) {
            bytes[Math.floorMod(at, bytes.length)] = damage;
        }

        assertThat(decodedBy(true, bytes)).isEqualTo(decodedBy(false, bytes));
    }

    @Property
    void anyBytesAreDecodedAsFarAsThePlatformDoes(@ForAll byte[] bytes) {
        assertThat(decodedBy(true, bytes)).isEqualTo(decodedBy(false, bytes));
    }

    /** The text before the first fault, with where that is. */
    private static String decodedBy(boolean hand, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        char[] chars = new char[bytes.length];
        CharBuffer out = CharBuffer.wrap(chars);
        if (hand) {
            Utf8.decodeCommon(bytes, in, chars, out);
        }
        StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        return in.hasRemaining() ? text + "|" + in.position() : text;
    }
}
