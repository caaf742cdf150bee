package io.github.keikaku.plan.model.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefectureTest {

    @Test
    void thereAreFortySevenInTheOrderOfTheirCodes() {
        assertThat(Prefecture.values()).hasSize(47);
        assertThat(Prefecture.values())
                .extracting(Prefecture::getCode)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(Prefecture.values()).extracting(Prefecture::getJapaneseName).doesNotHaveDuplicates();
        assertThat(Prefecture.values()).extracting(Prefecture::getEnglishName).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"01, 北海道, Hokkaido", "07, 福島県, Fukushima", "13, 東京都, Tokyo", "27, 大阪府, Osaka", "47, 沖縄県, Okinawa"})
    void eachHasACodeAndTwoNames(String code, String japanese, String english) {
        Prefecture prefecture = Prefecture.findByCode(code).orElseThrow();

        assertThat(prefecture.getJapaneseName()).isEqualTo(japanese);
        assertThat(prefecture.getEnglishName()).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource
    void eachIsFoundByItsCodeAndName(Prefecture prefecture) {
        assertThat(Prefecture.findByCode(prefecture.getCode())).contains(prefecture);
        assertThat(Prefecture.findByJapaneseName(prefecture.getJapaneseName())).contains(prefecture);
        assertThat(prefecture.getEnglishName()).isEqualToIgnoringCase(prefecture.name());
        assertThat(prefecture.getJapaneseName()).matches(".+[都道府県]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "00", "48", "1", "013", "１３", "-1", "a1"})
    void otherCodesFindNone(String code) {
        assertThat(Prefecture.findByCode(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "東京", "Tokyo", "東京府"})
    void otherNamesFindNone(String name) {
        assertThat(Prefecture.findByJapaneseName(name)).isEmpty();
    }
}
