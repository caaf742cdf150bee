package io.github.keikaku.plan.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The short look at a text must not pass what the long one would stop at. */
class BracketsPropertiesTest {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of("（", "）", "(", ")", "「", "」", "｢", "｣", "1", "会", " ");
        return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
    }

    @Property
    void inATextWhoseBracketsNestEachHasAPartner(@ForAll("texts") String text) {
        if (Brackets.nest(text)) {
            assertThat(Brackets.withoutPartner(Brackets.in(text, 0))).isEmpty();
        }
    }

    @Property
    void aTextThatNestsStillDoesBetweenBracketsButNotBehindOne(@ForAll("texts") String text) {
        if (Brackets.nest(text)) {
            assertThat(Brackets.nest("「" + text + "」")).isTrue();
            assertThat(Brackets.nest("「" + text)).isFalse();
        }
    }
}
