package io.github.keikaku.plan.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "人, 名",
        "か所, カ所",
        "か所, ヵ所",
        "か所, ヶ所",
        "か所, ｶ所",
        "か所, 箇所",
        "か所, 個所",
        "か月, ヶ月",
        "%, ％",
        "%, パーセント",
        "%, （％）",
        "人, ( 名 )",
        "人, 　人 ",
        "歳, 才",
        "m2, ㎡",
        "m2, ｍ2",
        "回/年, 回／年",
        "人/月, 名 / 月",
        "円, ￥"
    })
    void writingsOfOneUnitAreEqual(String one, String other) {
        assertThat(Unit.of(other)).isEqualTo(Unit.of(one)).hasSameHashCodeAs(Unit.of(one));
        assertThat(Unit.of(other)).hasToString(Unit.of(one).toString());
    }

    @ParameterizedTest
    @CsvSource({"人, 件", "人, 延べ人", "円, 千円", "か所, 所", "か月, 月", "回, 回/年", "%, ポイント", "(人), (人)(回)"})
    void whatDiffersInMoreThanWritingIsNotEqual(String one, String other) {
        assertThat(Unit.of(one)).isNotEqualTo(Unit.of(other));
    }

    @Test
    void onlyPercentIsAPercentage() {
        assertThat(List.of("%", "％", "パーセント")).allMatch(text -> Unit.of(text).isPercentage());
        assertThat(List.of("", "人", "‰", "%/年")).noneMatch(text -> Unit.of(text).isPercentage());
    }

    @Test
    void itsTextMakesTheSameUnit() {
        for (String text : List.of("", "名", "ヵ所", "（％）", "名／月", "()", "/", "校区")) {
            Unit unit = Unit.of(text);
            assertThat(Unit.of(unit.toString())).isEqualTo(unit);
        }
    }
}
