package io.github.keikaku.plan.io.binding;

import static io.github.keikaku.plan.io.toy.Toys.faults;
import static io.github.keikaku.plan.io.toy.Toys.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.toy.Remark;
import io.github.keikaku.plan.io.toy.Toy;
import io.github.keikaku.plan.model.common.DataValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void everyKindOfMemberIsRead() {
        Toy toy = read("""
                        {
                          "name": "木の電車",
                          "made": "2019-03-31",
                          "size": 30,
                          "weight": 1.50,
                          "color": "LIGHT_BLUE",
                          "broken": true,
                          "tags": ["a", "b"],
                          "remarks": ["plain", { "text": "said", "author": "child" }],
                          "labels": [{ "text": "x", "since": 2018, "languages": ["ja"] }],
                          "extensions": { "x": [null, true, 1.0, "t", { "y": {} }] },
                          "parts": [{ "name": "wheel" }]
                        }
                        """).value().orElseThrow();

        assertThat(toy.name()).isEqualTo("木の電車");
        assertThat(toy.made()).contains(LocalDate.of(2019, 3, 31));
        assertThat(toy.size()).contains(30);
        assertThat(toy.weight()).contains(new BigDecimal("1.50"));
        assertThat(toy.color()).isEqualTo(Toy.Color.LIGHT_BLUE);
        assertThat(toy.broken()).isTrue();
        assertThat(toy.tags()).containsExactly("a", "b");
        assertThat(toy.remarks())
                .containsExactly(new Remark("plain", Optional.empty()), new Remark("said", Optional.of("child")));
        assertThat(toy.labels()).hasSize(1);
        assertThat(toy.extensions())
                .containsEntry(
                        "x",
                        DataValue.ofList(List.of(
                                DataValue.ofNull(),
                                DataValue.of(true),
                                DataValue.of(new BigDecimal("1.0")),
                                DataValue.of("t"),
                                DataValue.ofMap(Map.of("y", DataValue.ofMap(Map.of()))))));
        assertThat(toy.parts()).extracting(Toy::name).containsExactly("wheel");
    }

    @Test
    void aWrongTypeSaysWhatWasExpectedAndFound() {
        assertThat(faults(read("""
                                        {
                                          "name": {},
                                          "made": 2019,
                                          "size": "30",
                                          "weight": true,
                                          "color": ["RED"],
                                          "broken": 1.5,
                                          "tags": "a",
                                          "remarks": [1],
                                          "labels": [[]],
                                          "extensions": [],
                                          "parts": {}
                                        }
                                        """)))
                .containsExactly(
                        "2:11 ERROR type /name {expected=string, found=object}",
                        "3:11 ERROR type /made {expected=string, found=integer}",
                        "4:11 ERROR type /size {expected=integer, found=string}",
                        "5:13 ERROR type /weight {expected=number, found=boolean}",
                        "6:12 ERROR type /color {expected=string, found=array}",
                        "7:13 ERROR type /broken {expected=boolean, found=number}",
                        "8:11 ERROR type /tags {expected=array, found=string}",
                        "9:15 ERROR type /remarks/0 {expected=string-or-object, found=integer}",
                        "10:14 ERROR type /labels/0 {expected=object, found=array}",
                        "11:17 ERROR type /extensions {expected=object, found=array}",
                        "12:12 ERROR type /parts {expected=array, found=object}");
    }

    @Test
    void theDocumentItselfMustBeAnObject() {
        assertThat(faults(read("[]"))).containsExactly("1:1 ERROR type  {expected=object, found=array}");
        assertThat(faults(read(" null"))).containsExactly("1:2 ERROR type  {expected=object, found=null}");
    }

    @Test
    void aMissingMemberIsPlacedAtItsObject() {
        assertThat(faults(read("{\n  \"parts\": [ {} ] }")))
                .containsExactly(
                        "1:1 ERROR member.missing /name {member=name}",
                        "2:14 ERROR member.missing /parts/0/name {member=name}");
    }

    @Test
    void aDuplicateMemberIsAnErrorEvenInExtensions() {
        assertThat(faults(read("""
                                        { "name": "a", "name": 7,
                                          "extensions": { "x": { "y": 1, "y": [1, 2] } } }
                                        """)))
                .containsExactly(
                        "1:16 ERROR member.duplicate /name {member=name}",
                        "2:34 ERROR member.duplicate /extensions/x/y {member=y}");
    }

    @Test
    void anUnknownMemberIsComparedWithTheKnownOnes() {
        assertThat(faults(read("{ \"name\": \"a\", \"colour\": { \"z\": [] }, \"zzz\": 1 }")))
                .containsExactly(
                        "1:16 ERROR member.unknown /colour {member=colour, suggestion=color}",
                        "1:39 ERROR member.unknown /zzz {member=zzz, allowed=[name, made, size, weight, color, broken,"
                                + " tags, remarks, labels, extensions, parts]}");
    }

    @Test
    void aValueOutsideItsVocabularyIsComparedWithIt() {
        assertThat(faults(read(
                        "{ \"name\": \"a\", \"color\": \"light-blue\", \"parts\": [{\"name\":\"\",\"color\":\"\"}] }")))
                .containsExactly(
                        "1:25 ERROR value.unknown /color"
                                + " {value=light-blue, allowed=[NATURAL, RED, LIGHT_BLUE], suggestion=LIGHT_BLUE}",
                        "1:68 ERROR value.unknown /parts/0/color {value=, allowed=[NATURAL, RED, LIGHT_BLUE]}");
    }

    @Test
    void aMalformedScalarSaysWhatIsAllowed() {
        assertThat(faults(read("{ \"name\": \"a\", \"made\": \"2019-13-01\" }")))
                .containsExactly("1:24 ERROR value.malformed /made {value=2019-13-01, allowed=yyyy-mm-dd}");
    }

    @Test
    void anIntegerHasNoFractionAndNoExponentAndStaysInRange() {
        assertThat(faults(read("{ \"name\": \"a\", \"size\": 30.0 }")))
                .containsExactly("1:24 ERROR value.malformed /size {value=30.0, allowed=integer-without-fraction}");
        assertThat(faults(read("{ \"name\": \"a\", \"size\": 3e1 }")))
                .containsExactly("1:24 ERROR value.malformed /size {value=3e1, allowed=integer-without-fraction}");
        assertThat(faults(read("{ \"name\": \"a\", \"size\": 101 }")))
                .containsExactly("1:24 ERROR value.malformed /size {value=101, allowed=0..100}");
        assertThat(faults(read("{ \"name\": \"a\", \"size\": -12345678901234567890 }")))
                .containsExactly("1:24 ERROR value.malformed /size {value=-12345678901234567890, allowed=0..100}");
        assertThat(read("{ \"name\": \"a\", \"size\": -0 }")
                        .value()
                        .orElseThrow()
                        .size())
                .contains(0);
    }

    @Test
    void aLoneSurrogateIsMalformedWhereverItStands() {
        assertThat(faults(read("""
                                        { "name": "a\\ud800",
                                          "remarks": ["\\udc00\\ud800"],
                                          "extensions": { "e": "\\ud83d", "x\\ud83d": 1 } }
                                        """)))
                .containsExactly(
                        "1:11 ERROR value.malformed /name {value=a\\ud800, allowed=well-formed-text}",
                        "2:15 ERROR value.malformed /remarks/0 {value=\\udc00\\ud800, allowed=well-formed-text}",
                        "3:24 ERROR value.malformed /extensions/e {value=\\ud83d, allowed=well-formed-text}",
                        "3:34 ERROR value.malformed /extensions {value=x\\ud83d, allowed=well-formed-text}");
        assertThat(read("{ \"name\": \"\\ud83d\\ude00\" }")
                        .value()
                        .orElseThrow()
                        .name())
                .isEqualTo("😀");
    }

    @Test
    void aLongValueIsShortened() {
        assertThat(faults(read("{ \"name\": \"a\", \"made\": \"" + "😀".repeat(81) + "\" }")))
                .containsExactly(
                        "1:24 ERROR value.malformed /made {value=" + "😀".repeat(80) + "…, allowed=yyyy-mm-dd}");
    }

    @Test
    void membersThatDependOnEachOtherAreRequiredTogether() {
        assertThat(faults(read("""
                                        { "name": "a", "labels": [
                                          { "languages": ["ja"] },
                                          { "languages": ["ja"], "number": 1, "dating": "UNDATED" },
                                          { "languages": ["ja"], "number": "x", "dating": "never" },
                                          { "languages": [], "text": "t", "since": 2018 }
                                        ] }
                                        """)))
                .containsExactly(
                        "2:3 ERROR member.missing /labels/0/text {member=text, alternatives=[text, number]}",
                        "2:3 ERROR member.missing /labels/0/since {member=since}",
                        "4:36 ERROR type /labels/2/number {expected=integer, found=string}",
                        "4:51 ERROR value.unknown /labels/2/dating"
                                + " {value=never, allowed=[DATED, UNDATED, UNKNOWN]}",
                        "5:18 ERROR member.missing /labels/3/languages {member=languages, minimum=1}");
    }

    @Test
    void aMemberIsNamedByItsJsonPointer() {
        assertThat(read("{ \"name\": \"a\", \"extensions\": { \"x/~y\": 1e99 } }")
                        .findings()
                        .get(0)
                        .getPath())
                .hasToString("/extensions/x~1~0y");
    }
}
