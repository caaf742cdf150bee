package io.github.keikaku.plan.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NormalizationPropertiesTest {

    private static final String PIECES = "清かがカガｶﾞｰー－−‐〜～∼○〇◯二①⑴⒈㎡㍻㈱Ⅲ⺠⽣\uFA193A３Ａ（％) 　\n\r\u0085\u2028\u3099\u309A"
            + "\u0301\u200B\uFEFF\u00A0\t・【、。゛²½…℃\uD840\uDC0B\uD87E\uDC00\uD800";

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> japanese = Arbitraries.of(
                        PIECES.chars().mapToObj(c -> (char) c).toList())
                .list()
                .ofMaxSize(30)
                .map(chars -> {
                    StringBuilder text = new StringBuilder();
                    chars.forEach(text::append);
                    return text.toString();
                });
        return Arbitraries.oneOf(japanese, japanese, Arbitraries.strings().all().ofMaxLength(30));
    }

    @Property
    void takingAStepTwiceChangesNothingMore(@ForAll NormalizationStep step, @ForAll("texts") String text) {
        String once = step.apply(text);

        assertThat(step.apply(once)).isEqualTo(once);
    }

    @Property
    void normalisingTwiceChangesNothingMore(@ForAll("texts") String text) {
        for (TextNormalizer normalizer : Set.of(TextNormalizer.standard(), TextNormalizer.comparison())) {
            NormalizedText once = normalizer.normalize(text);
            NormalizedText twice = normalizer.normalize(once.getText());

            assertThat(twice.getText()).isEqualTo(once.getText());
            assertThat(twice.getPrinted()).isEmpty();
            assertThat(once.getPrinted().orElse(once.getText())).isEqualTo(text);
        }
    }

    @Property
    void noStepMakesALoneSurrogateOfAWholeCharacter(@ForAll NormalizationStep step, @ForAll("texts") String text) {
        assertThat(loneSurrogates(step.apply(text))).isLessThanOrEqualTo(loneSurrogates(text));
    }

    private static long loneSurrogates(String text) {
        return text.codePoints()
                .filter(codePoint -> codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                .count();
    }
}
