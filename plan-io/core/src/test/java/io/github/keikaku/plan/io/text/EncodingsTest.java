package io.github.keikaku.plan.io.text;

import static io.github.keikaku.plan.io.toy.Toys.faults;
import static io.github.keikaku.plan.io.toy.Toys.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.ReadOptions;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {

    private static final String JAPANESE = "{\n  \"name\": \"清瀬市の地域福祉計画\"\n}";

    private static List<String> faultsOf(byte[] bytes) {
        return faults(read(bytes, ReadOptions.strict()));
    }

    private static byte[] join(int[] lead, byte[] rest) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(lead).forEach(out::write);
        out.writeBytes(rest);
        return out.toByteArray();
    }

    @Test
    void aByteOrderMarkOfUtf8IsPassedOver() {
        byte[] bytes = join(new int[] {0xEF, 0xBB, 0xBF}, "{ \"size\": 1 }".getBytes(StandardCharsets.UTF_8));

        assertThat(faultsOf(bytes)).containsExactly("1:1 ERROR member.missing /name {member=name}");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16BE, UTF-16BE, 1:1, 1",
        "UTF-16LE, UTF-16LE, 1:2, 2",
        "UTF-32BE, UTF-32BE, 1:1, 1",
        "UTF-32LE, UTF-32LE, 1:2, 2",
        "windows-31j, Shift_JIS, 2:12, 14",
        "EUC-JP, EUC-JP, 2:12, 14",
    })
    void anotherEncodingIsRecognised(String charset, String detected, String place, int offset) {
        assertThat(faultsOf(JAPANESE.getBytes(Charset.forName(charset))))
                .containsExactly(place + " ERROR encoding  {detected=" + detected + ", byte=" + offset + "}");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16BE, 254, 255", "UTF-16LE, 255, 254"})
    void theByteOrderMarkOfUtf16IsRecognised(String charset, int first, int second) {
        byte[] bytes = join(new int[] {first, second}, JAPANESE.getBytes(Charset.forName(charset)));

        assertThat(faultsOf(bytes)).containsExactly("1:1 ERROR encoding  {detected=" + charset + ", byte=1}");
    }

    @ParameterizedTest
    @CsvSource({"UTF-32BE, '0,0,254,255'", "UTF-32LE, '255,254,0,0'"})
    void theByteOrderMarkOfUtf32IsRecognised(String charset, String mark) {
        int[] lead =
                Arrays.stream(mark.split(",", -1)).mapToInt(Integer::parseInt).toArray();

        assertThat(faultsOf(join(lead, JAPANESE.getBytes(Charset.forName(charset)))))
                .containsExactly("1:1 ERROR encoding  {detected=" + charset + ", byte=1}");
    }

    @ParameterizedTest
    @CsvSource({"Bär, 11", "café au lait, 13", "Müller und Söhne, 11", "déjà vu, 11"})
    void accentedLettersLookLikeLatin1(String name, int offset) {
        byte[] bytes = ("{\"name\":\"" + name + "\"}").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(faultsOf(bytes))
                .containsExactly("1:" + offset + " ERROR encoding  {detected=ISO-8859-1, byte=" + offset + "}");
    }

    @Test
    void utf8WithABrokenCharacterIsDamaged() {
        byte[] bytes = JAPANESE.getBytes(StandardCharsets.UTF_8);
        bytes[20] = 'x';

        assertThat(faultsOf(bytes)).singleElement().asString().contains("detected=UTF-8-damaged");
    }

    @Test
    void utf8CutWithinACharacterIsDamaged() {
        byte[] bytes = Arrays.copyOf(JAPANESE.getBytes(StandardCharsets.UTF_8), 21);

        assertThat(faultsOf(bytes)).containsExactly("2:14 ERROR encoding  {detected=UTF-8-damaged, byte=20}");
    }

    @Test
    void overlongFormsAndEncodedSurrogatesAreNotUtf8() {
        byte[] overlong = join(new int[] {'"', 0xC0, 0xAF}, new byte[] {'"'});
        byte[] surrogate = join(new int[] {'"', 0xED, 0xA0, 0x80}, new byte[] {'"'});

        assertThat(faultsOf(overlong)).singleElement().asString().startsWith("1:2 ERROR encoding");
        assertThat(faultsOf(surrogate)).singleElement().asString().startsWith("1:2 ERROR encoding");
    }

    @Test
    void aFaultOfEncodingIsTheOnlyOne() {
        byte[] bytes = join(new int[] {'{', '}', '}', 0xFF}, new byte[0]);

        assertThat(faultsOf(bytes)).containsExactly("1:4 ERROR encoding  {detected=ISO-8859-1, byte=4}");
    }
}
