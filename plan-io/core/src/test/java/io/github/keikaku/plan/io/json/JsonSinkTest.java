package io.github.keikaku.plan.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.binding.Kinds;
import io.github.keikaku.plan.io.toy.Remark;
import io.github.keikaku.plan.io.toy.Toy;
import io.github.keikaku.plan.io.toy.ToyBindings;
import io.github.keikaku.plan.io.toy.Toys;
import io.github.keikaku.plan.model.common.DataValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonSinkTest {

    private static String write(DataValue value) {
        return Toys.write(Kinds.ANYTHING, value);
    }

    /** As Python 3 prints the same with json.dumps(value, indent=2, ensure_ascii=False). */
    @Test
    void theLayoutIsPythons() {
        Toy.Builder toy = new Toy.Builder();
        toy.name = "木の\"電車\"\t\\/\u0001\u001f\u007f😀\b\f\r\n";
        toy.size = Optional.of(30);
        toy.weight = Optional.of(new BigDecimal("1.50"));
        toy.broken = true;
        toy.tags.addAll(List.of("a", "b"));
        toy.remarks.add(new Remark("plain", Optional.empty()));
        toy.remarks.add(new Remark("said", Optional.of("child")));
        toy.extensions.put("x", DataValue.ofList(List.of(DataValue.ofNull(), DataValue.ofMap(Map.of()))));
        Toy.Builder part = new Toy.Builder();
        part.name = "wheel";
        toy.parts.add(part.build());

        assertThat(Toys.write(ToyBindings.TOY, toy.build())).isEqualTo("""
                        {
                          "name": "木の\\"電車\\"\\t\\\\/\\u0001\\u001f\u007f😀\\b\\f\\r\\n",
                          "size": 30,
                          "weight": 1.50,
                          "broken": true,
                          "tags": [
                            "a",
                            "b"
                          ],
                          "remarks": [
                            "plain",
                            {
                              "text": "said",
                              "author": "child"
                            }
                          ],
                          "extensions": {
                            "x": [
                              null,
                              {}
                            ]
                          },
                          "parts": [
                            {
                              "name": "wheel"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void emptyListsAndScalarsStandAlone() {
        assertThat(write(DataValue.ofList(List.of()))).isEqualTo("[]\n");
        assertThat(write(DataValue.of(true))).isEqualTo("true\n");
        assertThat(write(DataValue.ofNull())).isEqualTo("null\n");
        assertThat(write(DataValue.of("\u2028"))).isEqualTo("\"\u2028\"\n");
        assertThat(write(DataValue.ofList(List.of(DataValue.ofList(List.of(DataValue.ofList(List.of())))))))
                .isEqualTo("[\n  [\n    []\n  ]\n]\n");
    }

    @Test
    void longTextsOfAnyWidthAreWrittenWhole() {
        for (String piece : List.of("a", "\u0001", "é", "木", "😀", "a\u001f木")) {
            String text = piece.repeat(5_000);

            assertThat(write(DataValue.of(text))).isEqualTo("\"" + escaped(text) + "\"\n");
        }
    }

    private static String escaped(String text) {
        return text.replace("\u0001", "\\u0001").replace("\u001f", "\\u001f");
    }

    @Test
    void aDecimalKeepsItsScale() {
        for (String number : List.of("0", "-0.00", "1.50", "1E+3", "1.234567890E+69", "0E-60", "1E-60")) {
            String expected = number.startsWith("-0") ? "0.00" : number;
            assertThat(write(DataValue.of(new BigDecimal(number)))).isEqualTo(expected + "\n");
        }
    }

    @Test
    void aLoneSurrogateIsRefusedWithItsPath() {
        DataValue bad =
                DataValue.ofMap(Map.of("a", DataValue.ofList(List.of(DataValue.of(1), DataValue.of("x\ud800")))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(bad))
                .withMessage("cannot write a lone surrogate in \"x\\ud800\" at \"/a/1\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(DataValue.ofMap(Map.of("\udc00", DataValue.ofNull()))))
                .withMessageContaining("lone surrogate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(DataValue.of("\udc00")))
                .withMessageEndingWith("at \"\"");
    }

    @Test
    void whatReadersRefuseIsNotWritten() {
        DataValue deep = DataValue.ofNull();
        for (int i = 0; i < 200; i++) {
            deep = DataValue.ofList(List.of(deep));
        }
        DataValue deepest = deep;

        assertThat(write(deepest)).contains("null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(DataValue.ofList(List.of(deepest))))
                .withMessageStartingWith("cannot write more than 200 levels at \"/0/0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(DataValue.of("a".repeat(1_000_001))))
                .withMessageContaining("more than 1000000 characters");
        for (String number : List.of("1" + "0".repeat(60), "1E+61", "1E-61", "1E+999999999")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> write(DataValue.of(new BigDecimal(number))))
                    .withMessageContaining("more than 60 digits");
        }
    }

    @Test
    void theLimitsOfReadersCanBeOthers() {
        JsonSink sink = new JsonSink(ReadLimits.standard().withMaxDepth(1));
        sink.startArray();

        assertThatIllegalArgumentException().isThrownBy(sink::startObject).withMessageContaining("more than 1 levels");
    }
}
