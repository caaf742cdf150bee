package io.github.keikaku.plan.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CjkRadicalsTest {

    private static String ideographOf(int radical) {
        return Character.toString(CjkRadicals.unifiedIdeograph(radical).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"⺠, 民", "⻑, 長", "⻄, 西", "⻘, 青", "⻯, 竜", "⻳, 龟", "⺁, 厂", "⺇, 𠘨", "⽤, 用", "⾝, 身", "⼾, 戸", "⿊, 黒", "⿕, 龠"
    })
    void aRadicalStandsForItsIdeograph(String radical, String ideograph) {
        assertThat(ideographOf(radical.codePointAt(0))).isEqualTo(ideograph);
    }

    @Test
    void theKangxiRadicalsStandForWhatNormalisingMakesOfThemButForTwoJapaneseForms() {
        assertThat(IntStream.rangeClosed(0x2F00, 0x2FD5).filter(radical -> {
                    String normal = Normalizer.normalize(Character.toString(radical), Normalizer.Form.NFKC);
                    return !ideographOf(radical).equals(normal);
                }))
                .containsExactly(0x2F3E, 0x2FCA);
    }

    @Test
    void everyRadicalButOneHasAnIdeograph() {
        assertThat(IntStream.rangeClosed(0x2E80, 0x2FDF)
                        .filter(Character::isDefined)
                        .filter(codePoint ->
                                CjkRadicals.unifiedIdeograph(codePoint).isEmpty()))
                .containsExactly(0x2E80);
    }

    @Test
    void noIdeographIsARadicalItself() {
        assertThat(IntStream.rangeClosed(0x2E80, 0x2FDF)
                        .flatMap(radical -> CjkRadicals.unifiedIdeograph(radical).stream()))
                .allMatch(Character::isIdeographic)
                .noneMatch(ideograph -> CjkRadicals.unifiedIdeograph(ideograph).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            ints = {-1, 0, 'A', 0x2E7F, 0x2E80, 0x2E9A, 0x2EF4, 0x2EFF, 0x2FD6, 0x3000, '民', 0x10FFFF, Integer.MAX_VALUE
            })
    void whatIsNoRadicalStandsForNothingElse(int codePoint) {
        assertThat(CjkRadicals.unifiedIdeograph(codePoint)).isEmpty();
    }
}
