package io.github.keikaku.plan.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FullWidthTest {

    @Test
    void everyFullWidthFormBecomesTheCharacterThatUnicodeSaysItIs() {
        for (char wide = '！'; wide <= '～'; wide++) {
            String form = String.valueOf(wide);
            assertThat(FullWidth.toAscii(form)).isEqualTo(Normalizer.normalize(form, Normalizer.Form.NFKC));
        }
        assertThat(FullWidth.toAscii("　")).isEqualTo(" ");
    }

    @Test
    void everyOtherCharacterStays() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if ((c < '！' || c > '～') && c != '　') {
                String other = String.valueOf((char) c);
                assertThat(FullWidth.toAscii(other)).isSameAs(other);
            }
        }
    }

    @Test
    void formsAmongOtherCharactersAreReplaced() {
        assertThat(FullWidth.toAscii("８校区＋１中学校区／全９小学校区（ＡＢ）")).isEqualTo("8校区+1中学校区/全9小学校区(AB)");
        assertThat(FullWidth.toAscii("地域福祉計画、「ア」")).isEqualTo("地域福祉計画、「ア」");
        assertThat(FullWidth.toAscii("𠮷野　１")).isEqualTo("𠮷野 1");
        assertThat(FullWidth.toAscii("")).isEmpty();
    }
}
