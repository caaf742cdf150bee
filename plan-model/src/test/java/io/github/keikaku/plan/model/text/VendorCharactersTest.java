package io.github.keikaku.plan.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VendorCharactersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"①", "⑳", "⓪", "➁", "Ⅰ", "ⅹ", "㈱", "㊤", "㍻", "㋿", "㎡", "㎥", "㏊", "㌔", "№", "℡", "ℓ", "〝", "￤"})
    void aSignOfAVendorIsOne(String sign) {
        assertThat(VendorCharacters.contains(sign.codePointAt(0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "Ａ", "ア", "ｱ", "民", "髙", "﨑", "○", "●", "※", "→", "℃", "Å", "％", "〒", "々", "〇", "√", "∵"})
    void whatEveryJapaneseSystemHasAndNamesAreNot(String character) {
        assertThat(VendorCharacters.contains(character.codePointAt(0))).isFalse();
    }

    @Test
    void nothingThatPlainShiftJisEncodesIsOne() {
        CharsetEncoder jis = Charset.forName("Shift_JIS").newEncoder();

        assertThat(IntStream.rangeClosed(0, 0xFFFF)
                        .filter(VendorCharacters::contains)
                        .filter(codePoint -> jis.canEncode((char) codePoint)))
                .isEmpty();
    }
}
