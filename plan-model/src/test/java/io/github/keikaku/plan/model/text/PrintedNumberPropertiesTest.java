package io.github.keikaku.plan.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PrintedNumberPropertiesTest {

    private static final String PIECES = "0123９，,.．▲△-−ー～/／（）()約回人校%％千万億以上未満程度前年度同数一二十#… 　\n第増計全、\uD800";

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000000000"), new BigDecimal("1000000000000"))
                .ofScale(3)
                .flatMap(value -> Arbitraries.integers()
                        .between(0, 3)
                        .map(scale -> value.setScale(scale, java.math.RoundingMode.DOWN)));
    }

    @Provide
    Arbitrary<String> printed() {
        Arbitrary<String> units = Arbitraries.of("", "人", "回", "%", "千円", "か所", "回/年", "世帯", "ポイント");
        Arbitrary<String> bounds = Arbitraries.of("", "", "以上", "以下", "未満", "超", "程度");
        Arbitrary<String> rests = Arbitraries.of("", "", "（前年度52回）", "（前年 同数）", "（見込み）", "、前回▲1,234.5");
        return Combinators.combine(Arbitraries.of("", "約", "延べ"), values(), units, bounds, rests)
                .as((before, value, unit, bound, rest) -> before + grouped(value) + unit + bound + rest);
    }

    private static String grouped(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(value.scale());
        return format.format(value);
    }

    @Property
    void aNumberReadsBackFromItsText(@ForAll("printed") String printed) {
        PrintedNumber number = PrintedNumber.parse(printed);

        assertThat(PrintedNumber.parse(number.toString())).isEqualTo(number).hasSameHashCodeAs(number);
        assertThat(PrintedNumber.parse(number.toBaseUnit().toString())).isEqualTo(number.toBaseUnit());
    }

    @Property
    void everyWidthAndSignOfAValueReadsAsTheValue(@ForAll("values") BigDecimal value) {
        String plain = value.toPlainString();
        for (String form : new String[] {plain, grouped(value), plain.replace('-', '▲'), plain.replace('-', '△')}) {
            assertThat(PrintedNumber.parse(form).getValue()).as(form).isEqualTo(value);
            assertThat(PrintedNumber.parse(fullWidth(form)).getValue())
                    .as(fullWidth(form))
                    .isEqualTo(value);
        }
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F ? c + 0xFEE0 : c)));
        return wide.toString();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> japanese = Arbitraries.of(
                        PIECES.chars().mapToObj(c -> String.valueOf((char) c)).toList())
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
        return Arbitraries.oneOf(japanese, japanese, Arbitraries.strings().all().ofMaxLength(20));
    }

    @Property
    void noTextIsTooStrange(@ForAll("texts") String text) {
        NumberReading reading = PrintedNumber.read(text);

        assertThat(reading.getNumber().isEmpty()).isEqualTo(reading.getProblem().isPresent());
        assertThat(reading.getText()).isEqualTo(text);
    }
}
