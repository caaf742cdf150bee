package io.github.keikaku.plan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.common.LegalItem;
import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.indicator.Unit;
import io.github.keikaku.plan.model.municipality.MunicipalityCode;
import io.github.keikaku.plan.model.text.NormalizationStep;
import io.github.keikaku.plan.model.text.PrintedNumber;
import io.github.keikaku.plan.model.text.TextNormalizer;
import io.github.keikaku.plan.model.time.FiscalYear;
import io.github.keikaku.plan.model.time.FoundTime;
import io.github.keikaku.plan.model.time.JapaneseDates;
import io.github.keikaku.plan.model.time.PartialDate;
import io.github.keikaku.plan.model.time.Period;
import io.github.keikaku.plan.model.time.TimeReading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Feeds whatever reads a text, with UTF-8; after a NUL, with UTF-16, which can hold halves of characters. */
final class TextFeed {

    private static final FiscalYear YEAR = FiscalYear.of(2018);

    private TextFeed() {}

    static void feed(byte[] input) {
        boolean halves = input.length > 0 && input[0] == 0;
        Charset charset = halves ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        String text = halves ? new String(input, 1, input.length - 1, charset) : new String(input, charset);
        times(text);
        numbers(text);
        scalars(text);
        alike(text);
    }

    private static void times(String text) {
        for (TimeReading reading : List.of(JapaneseDates.read(text), JapaneseDates.read(text, YEAR))) {
            assertThat(reading.getPeriods().isEmpty())
                    .isEqualTo(reading.getProblem().isPresent());
            for (Period period : reading.getPeriods()) {
                assertThat(JapaneseDates.parse(JapaneseDates.format(period))).isEqualTo(period);
            }
        }
        JapaneseDates.find(text).ifPresent(found -> holdsTogether(found, text));
        JapaneseDates.find(text, YEAR).ifPresent(found -> holdsTogether(found, text));
    }

    private static void holdsTogether(FoundTime found, String text) {
        String time = text.substring(found.getStart(), found.getEnd());
        assertThat(found.getBefore() + time + found.getAfter()).isEqualTo(text);
        assertThat(time).isNotBlank();
        assertThat(text.length()).isGreaterThanOrEqualTo(found.getRest().length() - 1);
    }

    private static void numbers(String text) {
        PrintedNumber.read(text, "人");
        PrintedNumber.read(text)
                .getNumber()
                .ifPresent(number ->
                        assertThat(PrintedNumber.parse(number.toString())).isEqualTo(number));
        String unit = Unit.of(text).toString();
        assertThat(Unit.of(unit)).hasToString(unit);
    }

    private static void scalars(String text) {
        readsBack(text, FiscalYear::parse);
        readsBack(text, Period::parse);
        readsBack(text, PartialDate::parse);
        readsBack(text, MunicipalityCode::parse);
        readsBack(text, LegalItem::parse);
        readsBack(text, ModelPath::parse);
    }

    private static void readsBack(String text, Function<String, Object> parse) {
        parsed(text, parse)
                .ifPresent(value -> assertThat(parse.apply(value.toString()))
                        .isEqualTo(value)
                        .hasSameHashCodeAs(value));
    }

    private static Optional<Object> parsed(String text, Function<String, Object> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasNoCause();
            assertThat(e.getMessage()).isNotBlank();
            return Optional.empty();
        }
    }

    private static void alike(String text) {
        for (TextNormalizer normalizer : List.of(
                TextNormalizer.standard(),
                TextNormalizer.comparison(),
                TextNormalizer.of(NormalizationStep.values()))) {
            String once = normalizer.normalize(text).getText();
            assertThat(normalizer.normalize(once).getText()).isEqualTo(once);
        }
    }

    static List<byte[]> seeds() {
        return List.of(
                        "平成30年度",
                        "令和元年度～令和５年度（見込み）",
                        "H30.4.1～R1年3月末",
                        "2018（平成30）年度、2020年度",
                        "昭和64年1月7日現在",
                        "約1,234人／2,736世帯（前年度52人）",
                        "△1.50％以上",
                        "3億2千万円",
                        "８校区＋１中学校区",
                        "FY2016/FY2018",
                        "2017-10/",
                        "2019-03-31",
                        "132217",
                        "swa-107-1-5",
                        "/elements/0/a~1b~0c",
                        "か所／年",
                        "⺠間㍻３０㈱ｶﾞ")
                .stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
