package io.github.keikaku.plan.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DisplayWidthPropertiesTest {

    @Provide
    Arbitrary<DisplayWidth> measures() {
        return Arbitraries.of(DisplayWidth.narrow(), DisplayWidth.wide());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> japanese = Arbitraries.of(
                        "清", "か", "か\u3099", "ｶ", "①", "A", "…", "\u200B", "𠮷", "\u0301", "ー")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(japanese, Arbitraries.strings().all().ofMaxLength(20));
    }

    @Property
    void aTextThatIsCutNeverTakesMoreThanItsColumns(
            @ForAll("measures") DisplayWidth measure,
            @ForAll("texts") String text,
            @ForAll @IntRange(max = 45) int columns) {
        String cut = measure.truncate(text, columns);

        assertThat(measure.of(cut)).isLessThanOrEqualTo(columns);
        if (measure.of(text) <= columns) {
            assertThat(cut).isSameAs(text);
        } else {
            String kept = cut.endsWith("…") ? cut.substring(0, cut.length() - 1) : cut;
            assertThat(text).startsWith(kept);
            assertThat(measure.of(cut)).isGreaterThanOrEqualTo(Math.max(0, columns - 1));
        }
    }

    @Property
    void aTextThatIsFilledTakesExactlyItsColumnsUnlessItIsWiderAlready(
            @ForAll("measures") DisplayWidth measure,
            @ForAll("texts") String text,
            @ForAll @IntRange(max = 45) int columns) {
        int expected = Math.max(columns, measure.of(text));

        assertThat(measure.of(measure.padEnd(text, columns))).isEqualTo(expected);
        assertThat(measure.of(measure.padStart(text, columns))).isEqualTo(expected);
        assertThat(measure.padEnd(text, columns)).startsWith(text);
        assertThat(measure.padStart(text, columns)).endsWith(text);
    }

    @Property
    void aColumnOfATableIsAlwaysAsWideAsItShouldBe(
            @ForAll("measures") DisplayWidth measure,
            @ForAll("texts") String text,
            @ForAll @IntRange(max = 45) int columns) {
        assertThat(measure.of(measure.padEnd(measure.truncate(text, columns), columns)))
                .isEqualTo(columns);
    }

    @Property
    void aCharacterTakesNoneOneOrTwoColumns(
            @ForAll("measures") DisplayWidth measure, @ForAll @IntRange(max = Character.MAX_CODE_POINT) int codePoint) {
        assertThat(measure.of(Character.toString(codePoint))).isBetween(0, 2);
    }
}
