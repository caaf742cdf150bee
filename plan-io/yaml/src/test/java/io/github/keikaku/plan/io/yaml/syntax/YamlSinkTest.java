package io.github.keikaku.plan.io.yaml.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.binding.Kinds;
import io.github.keikaku.plan.io.binding.Reading;
import io.github.keikaku.plan.model.common.DataValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlSinkTest {

    private static String write(DataValue value) {
        YamlSink sink = new YamlSink(ReadLimits.standard());
        Kinds.ANYTHING.write(sink, value);
        return sink.toString();
    }

    private static DataValue read(String yaml) {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        return Reading.read(
                        Kinds.ANYTHING,
                        YamlSource.of(bytes, ReadLimits.standard()),
                        Optional.empty(),
                        ReadOptions.strict())
                .value()
                .orElseThrow();
    }

    private static DataValue map(Object... namesAndValues) {
        Map<String, DataValue> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            entries.put((String) namesAndValues[i], (DataValue) namesAndValues[i + 1]);
        }
        return DataValue.ofMap(entries);
    }

    private static String member(String text) {
        return write(map("a", DataValue.of(text)));
    }

    @Test
    void objectsAndListsStandInBlocksOfTwoSpaces() {
        DataValue value = map(
                "name",
                DataValue.of("清瀬市"),
                "empty",
                map(),
                "none",
                DataValue.ofList(List.of()),
                "list",
                DataValue.ofList(List.of(
                        DataValue.of(1),
                        DataValue.ofTexts(List.of("a", "b")),
                        map("b", DataValue.of(true), "c", map("d", DataValue.ofNull())),
                        map())));

        assertThat(write(value)).isEqualTo("""
                name: 清瀬市
                empty: {}
                none: []
                list:
                  - 1
                  - - a
                    - b
                  - b: true
                    c:
                      d: null
                  - {}
                """);
        assertThat(read(write(value))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "~",
                "null",
                "Null",
                "NULL",
                "true",
                "True",
                "FALSE",
                "yes",
                "Yes",
                "no",
                "NO",
                "on",
                "Off",
                "y",
                "N",
                "12",
                "072028",
                "0x1F",
                "0o17",
                "1_000",
                "1.50",
                "1e3",
                ".5",
                ".inf",
                "-.INF",
                ".NaN",
                "+1",
                "190:20:30",
                "2018-11-05",
                "2019-10",
                "<<",
                "=",
                "- a",
                "-",
                "?",
                "? a",
                ":",
                ": a",
                "a: b",
                "a:",
                "a #b",
                "#a",
                "&a",
                "*a",
                "!a",
                "|",
                ">",
                "%a",
                "@a",
                "`a",
                "'a'",
                "\"a\"",
                "[a]",
                "{a}",
                ",",
                "---",
                "...",
                " a",
                "a ",
                "a\tb",
                "a\r",
                "\u3000a",
                "a\u3000",
                "\u0085",
                "a\u2028b",
                "\ufeffa",
                "a\u0000",
                "\u007f",
                "\uffff"
            })
    void whatAnyReaderCouldTakeForSomethingElseStandsInQuotes(String text) {
        assertThat(member(text)).startsWith("a: \"").endsWith("\"\n").hasLineCount(1);
        assertThat(read(member(text))).isEqualTo(map("a", DataValue.of(text)));
        DataValue named = map(text, DataValue.of(1));
        assertThat(write(named)).startsWith("\"");
        assertThat(read(write(named))).isEqualTo(named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FY2018",
                "swa-107-1-4",
                "地域福祉計画",
                "第２期",
                "８校区＋１中学校区／全９小学校区",
                "◎",
                "a:b",
                "a#b",
                "「福祉」：あり",
                "none",
                "nothing",
                "e3",
                "か\u3099",
                "𠮷野家"
            })
    void whatNobodyCouldMistakeStandsPlain(String text) {
        assertThat(member(text)).isEqualTo("a: " + text + "\n");
        assertThat(read(member(text))).isEqualTo(map("a", DataValue.of(text)));
    }

    @Test
    void severalLinesStandLineByLine() {
        assertThat(member("一\n\n 二: #3\n---")).isEqualTo("a: |-\n  一\n\n   二: #3\n  ---\n");
        assertThat(member("一\n二\n")).isEqualTo("a: |\n  一\n  二\n");
        assertThat(write(DataValue.ofTexts(List.of("一\n二")))).isEqualTo("- |-\n  一\n  二\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一\n二",
                "一\n二\n",
                "一\n\n\n二",
                "a\n  b\n c",
                "\n",
                "\n一",
                "一\n\n",
                " 一\n二",
                "一 \n二",
                "一\n \n二",
                "一\n二 ",
                "一\r\n二",
                "一\n\t二",
                "一\n二\u2028",
                "\"\n\\",
                "#\n- a"
            })
    void severalLinesReadBackAsTheyWere(String text) {
        DataValue value = map("a", DataValue.ofTexts(List.of(text, text)), "b", DataValue.of(text));

        assertThat(read(write(value))).isEqualTo(value);
        assertThat(write(value)).doesNotContain("\r").doesNotContain(" \n");
    }

    @Test
    void aNameTooLongForALineIsMarkedAsOne() {
        DataValue value =
                map("b", map("x".repeat(2_000), map("c", DataValue.of(1)), "字".repeat(1_500), DataValue.of(2)));

        assertThat(write(value)).contains("\n  ? xxx").contains("\n  :\n    c: 1\n");
        assertThat(read(write(value))).isEqualTo(value);
    }

    @Test
    void numbersKeepTheirDigits() {
        DataValue value = DataValue.ofList(List.of(
                DataValue.of(new BigDecimal("1.50")),
                DataValue.of(new BigDecimal("-0.0")),
                DataValue.of(new BigDecimal("2E+3"))));

        assertThat(write(value)).isEqualTo("- 1.50\n- 0.0\n- 2E+3\n");
        assertThat(read(write(value))).isEqualTo(value);
    }

    @Test
    void whatCouldNotBeReadBackIsRefused() {
        DataValue deep = DataValue.of(1);
        for (int i = 0; i < 201; i++) {
            deep = DataValue.ofList(List.of(deep));
        }
        DataValue tooDeep = deep;
        assertThatIllegalArgumentException().isThrownBy(() -> write(tooDeep)).withMessageContaining("200 levels");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(map("a", DataValue.ofTexts(List.of("b", "\ud842")))))
                .withMessageContaining("lone surrogate")
                .withMessageContaining("\"/a/1\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> member("x".repeat(1_000_001)))
                .withMessageContaining("1000000 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(DataValue.of(new BigDecimal("1e61"))))
                .withMessageContaining("60 digits");
    }
}
