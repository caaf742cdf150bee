package io.github.keikaku.plan.io.tables.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.model.text.TextNormalizer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is known without asking is what asking would have told. */
class KeysPropertyTest {

    @Example
    void noPlainCharacterIsChangedByNormalising() {
        IntStream.rangeClosed(0, Character.MAX_VALUE)
                .mapToObj(c -> String.valueOf((char) c))
                .filter(Keys::isPlain)
                .forEach(KeysPropertyTest::isLeft);
    }

    @Property
    void noPlainTextIsChangedByNormalising(@ForAll("plain") String text) {
        isLeft(text);
        assertThat(Keys.isBlank(text)).isFalse();
    }

    @Property
    void noFigureIsAHeading(@ForAll("figures") String text) {
        if (HeadingMemo.isFigure(text)) {
            assertThat(new IndicatorHeadings(new ElementMatcher(IndicatorPlan.PLAN)).read(text))
                    .isEmpty();
        }
    }

    private static void isLeft(String text) {
        assertThat(TextNormalizer.comparison().normalize(text).getText()).isEqualTo(text);
        assertThat(TextNormalizer.standard().normalize(text).getText()).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings()
                .withCharRange('!', '~')
                .withCharRange('ぁ', 'ヺ')
                .withCharRange('一', '龠')
                .withChars("二一口工力カ〇")
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(Keys::isPlain);
    }

    @Provide
    Arbitrary<String> figures() {
        return Arbitraries.strings()
                .withCharRange('0', '9')
                .withChars("１２９,，.．%％")
                .ofMinLength(1)
                .ofMaxLength(8);
    }
}
