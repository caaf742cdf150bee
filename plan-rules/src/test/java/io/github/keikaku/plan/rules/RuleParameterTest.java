package io.github.keikaku.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.keikaku.plan.model.common.DataValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleParameterTest {

    private static final RuleParameter<Integer> YEARS = RuleParameter.integer("years", 3, 1, 20);
    private static final RuleParameter<BigDecimal> SHARE =
            RuleParameter.decimal("share", new BigDecimal("0.5"), BigDecimal.ZERO, BigDecimal.ONE);
    private static final RuleParameter<Boolean> STRICT = RuleParameter.flag("strict", true);
    private static final RuleParameter<String> WORD = RuleParameter.text("word", "廃止");
    private static final RuleParameter<List<String>> WORDS = RuleParameter.texts("words", List.of("名", "人"));
    private static final RuleParameter<Map<String, List<String>>> TABLE =
            RuleParameter.table("table", Map.of("NOT_IMPLEMENTED", List.of("EXPAND")));

    @Test
    void everyTypeReadsItsOwnDefault() {
        Stream.of(YEARS, SHARE, STRICT, WORD, WORDS, TABLE)
                .forEach(parameter -> assertThat((Object) parameter.read(parameter.getDefaultData()))
                        .isEqualTo(parameter.getDefaultValue()));
        assertThat(Stream.of(YEARS, SHARE, STRICT, WORD, WORDS, TABLE).map(RuleParameter::getType))
                .containsExactly(RuleParameter.Type.values());
        assertThat(YEARS).hasToString("years = 3");
    }

    @Test
    void aValueIsReadAsItsType() {
        assertThat(YEARS.read(DataValue.of(20))).isEqualTo(20);
        assertThat(SHARE.read(DataValue.of(new BigDecimal("0.25")))).isEqualTo(new BigDecimal("0.25"));
        assertThat(STRICT.read(DataValue.of(false))).isFalse();
        assertThat(WORDS.read(DataValue.ofTexts(List.of()))).isEmpty();
    }

    @Test
    void aValueOfAnotherTypeOrOutOfRangeIsRefused() {
        refuses(YEARS, DataValue.of(21));
        refuses(YEARS, DataValue.of(0));
        refuses(YEARS, DataValue.of(new BigDecimal("3.0")));
        refuses(YEARS, DataValue.of("3"));
        refuses(SHARE, DataValue.of(new BigDecimal("1.01")));
        refuses(STRICT, DataValue.of("true"));
        refuses(WORD, DataValue.ofNull());
        refuses(WORDS, DataValue.of("名"));
        refuses(WORDS, DataValue.ofList(List.of(DataValue.of(1))));
        refuses(TABLE, DataValue.ofTexts(List.of()));
        refuses(TABLE, DataValue.ofMap(Map.of("NEW", DataValue.of("EXPAND"))));
    }

    private static void refuses(RuleParameter<?> parameter, DataValue value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parameter.read(value))
                .withMessageContaining(parameter.getName())
                .withMessageContaining("write ");
    }

    @Test
    void aDefaultOutOfRangeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RuleParameter.integer("years", 0, 1, 20));
    }
}
