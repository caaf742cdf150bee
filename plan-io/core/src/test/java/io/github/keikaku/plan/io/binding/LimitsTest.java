package io.github.keikaku.plan.io.binding;

import static io.github.keikaku.plan.io.toy.Toys.faults;
import static io.github.keikaku.plan.io.toy.Toys.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.ReadLimits;
import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.toy.Toy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static ReadOptions within(ReadLimits limits) {
        return ReadOptions.strict().withLimits(limits);
    }

    private static String nested(int levels) {
        return "{\"name\":\"a\",\"parts\":[".repeat(levels) + "]}".repeat(levels);
    }

    @Test
    void theDeepestAllowedLevelIsRead() {
        assertThat(read(nested(100)).value()).isPresent();
        assertThat(faults(read(nested(101)))).hasSize(1).first().asString().contains("depth", "maximum=200");
        assertThat(faults(read(
                        "{\"name\":\"a\",\n\"parts\":[]}",
                        within(ReadLimits.standard().withMaxDepth(1)))))
                .containsExactly("2:9 ERROR limit.exceeded /parts {limit=depth, maximum=1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"name\":", "{\"parts\":[", "{\"extensions\":{\"a\":", "{\"what\":[["})
    void aHundredThousandLevelsAreOneFaultAndNoOverflow(String level) {
        assertThat(faults(read(level.repeat(100_000))))
                .filteredOn(fault -> fault.contains("limit.exceeded"))
                .hasSize(1)
                .first()
                .asString()
                .contains("limit=depth, maximum=200");
    }

    @Test
    void aTextIsMeasuredInCodePoints() {
        ReadOptions three = within(ReadLimits.standard().withMaxStringLength(3));

        assertThat(read("{\"name\":\"😀😀😀\"}", three).findings()).isEmpty();
        assertThat(faults(
                        read("{\"name\":\"abc\",\"size\":-1,\"tags\":[\"abcd\"],\"extensions\":{\"abcd\":1}}", three)))
                .containsExactly(
                        "1:22 ERROR value.malformed /size {value=-1, allowed=0..100}",
                        "1:33 ERROR limit.exceeded /tags/0 {limit=string-length, maximum=3}",
                        "1:55 ERROR limit.exceeded /extensions {limit=string-length, maximum=3}");
    }

    @Test
    void theStandardTextMayHaveAMillionCharacters() {
        assertThat(read("{\"name\":\"" + "a".repeat(1_000_000) + "\"}").value()).isPresent();
        assertThat(faults(read("{\"name\":\"" + "a".repeat(1_000_001) + "\"}")))
                .containsExactly("1:9 ERROR limit.exceeded /name {limit=string-length, maximum=1000000}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e-999999999", "1e99999999999999999999", "1e61", "1e-61", "0e61"})
    void aLargeExponentIsRefusedBeforeItIsEvaluated(String number) {
        assertThat(faults(read("{\"name\":\"a\",\"weight\":" + number + "}")))
                .containsExactly("1:22 ERROR limit.exceeded /weight {limit=number-digits, maximum=60}");
    }

    @Test
    void aNumberHasUpToSixtyDigits() {
        assertThat(read("{\"name\":\"a\",\"weight\":" + "9".repeat(60) + "}").value())
                .isPresent();
        assertThat(read("{\"name\":\"a\",\"weight\":0." + "0".repeat(59) + "1}").value())
                .isPresent();
        for (String number : new String[] {"9".repeat(61), "0." + "0".repeat(61), "9".repeat(2_000_000)}) {
            assertThat(faults(read("{\"name\":\"a\",\"weight\":" + number + ",\"size\":" + number + "}")))
                    .hasSize(2)
                    .allMatch(fault -> fault.contains("limit=number-digits"));
        }
    }

    @Test
    void faultsBeyondTheLimitAreCounted() {
        Outcome<Toy> outcome = read("{\"name\":\"a\",\"tags\":[" + "1,".repeat(1_000) + "1]}");

        assertThat(outcome.findings()).hasSize(200);
        assertThat(outcome.summary().getErrors()).isEqualTo(1_001);
        assertThat(outcome.summary().getTruncated()).isEqualTo(801);
        assertThat(read("[1", within(ReadLimits.standard().withMaxFindings(1))).findings())
                .hasSize(1);
    }

    @Test
    void anErrorIsListedHoweverManyWarningsComeBeforeIt() {
        ReadOptions options =
                ReadOptions.lenient().withLimits(ReadLimits.standard().withMaxFindings(3));

        Outcome<Toy> outcome = read("{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"name\":\"a\",\"size\":\"x\"}", options);

        assertThat(outcome.value()).isEmpty();
        assertThat(faults(outcome)).hasSize(3).last().asString().contains("ERROR type /size");
        assertThat(outcome.summary().getTruncated()).isEqualTo(2);
    }
}
