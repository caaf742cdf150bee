package io.github.keikaku.plan.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextNormalizerTest {

    @ParameterizedTest
    @CsvSource({
        "市⺠活動の活性化, 市民活動の活性化",
        "サロン等の居場所、交流の場の拡⼤, サロン等の居場所、交流の場の拡大",
        "【取組９】⼤学との連\\n携, 【取組9】大学との連携",
        "ＮＰＯ法人（１４団体）, NPO法人（14団体）",
        "地域のつながり をつくる, 地域のつながり をつくる",
        "〇円卓会議 ①㎡, 〇円卓会議 ①㎡"
    })
    void theStandardMendsCharactersAndLetsTheWritersChoicesStand(String printed, String text) {
        assertThat(TextNormalizer.standard().normalize(printed.replace("\\n", "\n")))
                .hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "次年度\\n方　 針, 次年度方針",
        "平成３０年度　地域福祉計画, 平成30年度地域福祉計画",
        "平成30年度 地域福祉計画, ㍻３０年度\u3000地域福祉計画",
        "２０１８～２０２６, 2018〜2026",
        "〇サロン（再）, ○ｻﾛﾝ(再)",
        "サ\\nービス, サービス"
    })
    void textsThatMeanTheSameCompareAsEqual(String one, String other) {
        TextNormalizer comparison = TextNormalizer.comparison();

        assertThat(comparison.normalize(one.replace("\\n", "\n")).getText())
                .isEqualTo(comparison.normalize(other).getText());
    }

    @Test
    void thePrintedFormIsKeptWhereItDiffers() {
        assertThat(TextNormalizer.standard().normalize("市⺠").getPrinted()).hasValue("市⺠");
        assertThat(TextNormalizer.standard().normalize("市民").getPrinted()).isEmpty();
    }

    @Test
    void theStepsAreTakenInTheirOwnOrder() {
        TextNormalizer normalizer = TextNormalizer.of(NormalizationStep.DASHES, NormalizationStep.LINE_BREAKS);

        assertThat(normalizer.getSteps()).containsExactly(NormalizationStep.LINE_BREAKS, NormalizationStep.DASHES);
        assertThat(normalizer.normalize("サ\nービス")).hasToString("サービス");
        assertThat(TextNormalizer.of(List.of()).normalize("Ａ")).hasToString("Ａ");
    }

    @Test
    void equalTextsFromDifferentPrintsDiffer() {
        NormalizedText text = TextNormalizer.standard().normalize("市⺠");

        assertThat(text)
                .isEqualTo(TextNormalizer.standard().normalize("市⺠"))
                .hasSameHashCodeAs(TextNormalizer.standard().normalize("市⺠"))
                .isNotEqualTo(TextNormalizer.standard().normalize("市民"))
                .isNotEqualTo("市民");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0316\u0301", "か\u3099", "\n　\r", "㎡", "（", "\uD800", "ｶﾞ", "〇", " ", "①", "\n"})
    void aMillionCharactersAreReadInNoTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());

        Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> TextNormalizer.comparison().normalize(text));
    }
}
