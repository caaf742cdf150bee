package io.github.keikaku.plan.io.binding;

import static io.github.keikaku.plan.io.toy.Toys.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.toy.Toys;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MapKindTest {

    private static final Kind<Map<String, Integer>> NUMBERS = Kinds.mapOf(Kinds.INTEGER);

    private static Outcome<Map<String, Integer>> read(String json) {
        return Toys.read(NUMBERS, json.getBytes(StandardCharsets.UTF_8), ReadOptions.strict());
    }

    @Test
    void namesAreDataAndKeepTheirOrder() {
        assertThat(read("{\"b.c\": 2, \"a\": 1}").value().orElseThrow())
                .containsExactly(entry("b.c", 2), entry("a", 1));
    }

    @Test
    void everyFaultIsFoundUnderItsName() {
        assertThat(faults(read("{\"a\": \"x\", \"b\": null, \"a\": 1, \"c\": 1.5, \"\\ud842\": 2}")))
                .extracting(fault -> fault.replaceAll(" \\{.*", ""))
                .containsExactly(
                        "1:7 ERROR type /a",
                        "1:17 ERROR type /b",
                        "1:23 ERROR member.duplicate /a",
                        "1:36 ERROR value.malformed /c",
                        "1:41 ERROR value.malformed ");
        assertThat(faults(read("[1]"))).hasSize(1).first().asString().contains("type");
    }

    @Test
    void whatIsWrittenReadsBack() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        numbers.put("z", 1);
        numbers.put("", 2);

        assertThat(read(Toys.write(NUMBERS, numbers)).value()).contains(numbers);
    }
}
