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
    void aWellFormedDocumentIsWellFormed(@ForAll("documents") String document) {
        assertThat(Utf8.findMalformed(document.getBytes(StandardCharsets.UTF_8), 0))
                .isEqualTo(-1);
    }

    @Property
    void aDamagedDocumentIsMalformedWhereThePlatformSaysSo(
            @ForAll("documents") String document, @ForAll int at, @ForAll byte damage) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0) {
            bytes[Math.floorMod(at, bytes.length)] = damage;
        }

        assertThat(Utf8.findMalformed(bytes, 0)).isEqualTo(malformedByThePlatform(bytes));
    }

    @Property
    void anyBytesAreMalformedWhereThePlatformSaysSo(@ForAll("bytes") byte[] bytes) {
        assertThat(Utf8.findMalformed(bytes, 0)).isEqualTo(malformedByThePlatform(bytes));
    }

    /** Leads and continuations at the edges of what is allowed, more often than chance would have them. */
    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<Byte> edges = Arbitraries.of(
                        0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0, 0xF4,
                        0xF5)
                .map(Integer::byteValue);
        return Arbitraries.frequencyOf(Tuple.of(4, edges), Tuple.of(1, Arbitraries.bytes()))
                .array(byte[].class)
                .ofMaxSize(16);
    }

    @Property
    void everyCharacterOfTheTextStandsAtItsByte(@ForAll("documents") String document, @ForAll int any) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        Utf8Document checked = Utf8Document.of(bytes);
        DecodedText text = checked.decode();
        int index = Math.floorMod(any, text.length() + 1);
        int whole = index < text.length() && Character.isLowSurrogate(text.chars()[index]) ? index + 1 : index;

        assertThat(checked.offsetOf(text, whole))
                .isEqualTo(document.substring(0, whole).getBytes(StandardCharsets.UTF_8).length);
        assertThat(checked.places(new long[] {checked.offsetOf(text, whole)}))
                .isEqualTo(text.places(new long[] {whole}));
    }

    private static int malformedByThePlatform(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, CharBuffer.allocate(bytes.length), true);
        return in.hasRemaining() ? in.position() : -1;
    }
}
