package io.github.keikaku.plan.io.json;

import static io.github.keikaku.plan.io.toy.Toys.faults;
import static io.github.keikaku.plan.io.toy.Toys.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.binding.Outcome;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSyntaxTest {

    /** Which problem is reported at which offset, with what was found there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"name":1,}            | 10 | comma-before-end | }
                    {"tags":[1, ]}         | 12 | comma-before-end | ]
                    {"tags":[1 2]}         | 11 | comma-missing    | 2
                    {"name":1 "size":2}    | 10 | comma-missing    | `"`
                    {"name":12x}           | 10 | comma-missing    | x
                    {"name" 1}             | 8  | colon-missing    | 1
                    {name:1}               | 1  | name-expected    | name
                    {'name':1}             | 1  | name-expected    | '
                    {"name":1,,"size":2}   | 10 | name-expected    | `,`
                    {"tags":[1}            | 10 | bracket          | }
                    {"tags":]              | 8  | value-expected   | ]
                    {"name":tru}           | 8  | value-expected   | tru
                    {"name":NaN}           | 8  | value-expected   | NaN
                    {"name":“a”}           | 8  | value-expected   | “
                    {"name":.5}            | 8  | value-expected   | .5
                    {"name":-Infinity}     | 8  | value-expected   | -Infinity
                    {"name":　1}           | 8  | value-expected   | `　`
                    // comment             | 0  | comment          | /
                    {/* a */"name":1}      | 1  | comment          | /
                    {"name":1/2}           | 9  | value-expected   | /
                    {"name":01}            | 8  | number           | 01
                    {"name":-a}            | 8  | number           | -a
                    {"name":+7}            | 8  | number           | +7
                    {"name":1e}            | 8  | number           | 1e
                    {"name":1.x}           | 8  | number           | 1.x
                    {"name":"\\x"}         | 10 | escape           | x
                    {"name":"\\u12G4"}     | 13 | escape           | G4
                    {} {}                  | 3  | trailing         | ``
                    {} x                   | 3  | trailing         | ``
                    {}}                    | 2  | trailing         | ``
                    12 34                  | 3  | trailing         | ``
                    {                      | 1  | truncated        | ``
                    {"name                 | 6  | truncated        | ``
                    {"name":               | 8  | truncated        | ``
                    {"name":"a             | 10 | truncated        | ``
                    {"name":"a\\           | 11 | truncated        | ``
                    {"name":"a",           | 12 | truncated        | ``
                    {"tags":[1             | 10 | truncated        | ``
                    {"broken":tr           | 12 | truncated        | ``
                    {"size":-              | 9  | truncated        | ``
                    """)
    void aBrokenTextIsOneClearFault(String json, int offset, String problem, String found) {
        Outcome<?> outcome = read(json);
        List<String> faults = faults(outcome);

        assertThat(outcome.findings())
                .allSatisfy(finding ->
                        assertThat(finding.getMessage(Locale.JAPANESE)).doesNotContain("syntax-"));
        String expected = "{problem=syntax-" + problem + (found.isEmpty() ? "}" : ", found=" + found + "}");
        assertThat(faults).last().asString().contains("1:" + (offset + 1) + " ERROR syntax ", expected);
        assertThat(faults).filteredOn(fault -> fault.contains("syntax")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\uFEFF"})
    void anEmptyDocumentSaysSo(String json) {
        assertThat(faults(read(json))).singleElement().asString().endsWith("ERROR syntax  {problem=syntax-empty}");
    }

    @Test
    void aControlCharacterIsFoundAtItsPlace() {
        assertThat(faults(read("{\"name\":\"a\0\"}")))
                .containsExactly("1:11 ERROR syntax /name {problem=syntax-control, found=\\u0000}");
        assertThat(faults(read("{\0\"name\":\"a\"}")))
                .containsExactly("1:2 ERROR syntax  {problem=syntax-control, found=\\u0000}");
        assertThat(faults(read("{\"name\":\"a\nb\"}")))
                .containsExactly("1:11 ERROR syntax /name {problem=syntax-control, found=\\u000a}");
    }

    @Test
    void aLineBreakBehindABrokenNumberIsNotTheFault() {
        assertThat(faults(read("{\"name\":NaN\n}")))
                .containsExactly("1:9 ERROR syntax  {problem=syntax-value-expected, found=NaN}");
        assertThat(faults(read("{\"name\":-\n}")))
                .containsExactly("1:9 ERROR syntax  {problem=syntax-number, found=-}");
    }

    @Test
    void faultsBeforeTheBreakStayReported() {
        assertThat(faults(read("{\n  \"size\": \"x\",\n  \"parts\": [{ \"tags\": 1 }, { ]")))
                .containsExactly(
                        "2:11 ERROR type /size {expected=integer, found=string}",
                        "3:13 ERROR member.missing /parts/0/name {member=name}",
                        "3:23 ERROR type /parts/0/tags {expected=array, found=integer}",
                        "3:30 ERROR syntax /parts/1 {problem=syntax-bracket, found=]}");
    }

    @Test
    void collidingMemberNamesAreNoReasonToFail() {
        StringBuilder json = new StringBuilder("{\"name\":\"a\",\"extensions\":{");
        for (int i = 0; i < 4096; i++) {
            // "Aa" and "BB" have the same hash code, and so has any mixture of them.
            String bits = Integer.toBinaryString(4096 + i).replace("0", "Aa").replace("1", "BB");
            json.append(i == 0 ? "\"" : ",\"").append(bits).append("\":1");
        }

        Outcome<?> outcome = read(json.append("}}").toString());

        assertThat(outcome.findings()).isEmpty();
    }
}
