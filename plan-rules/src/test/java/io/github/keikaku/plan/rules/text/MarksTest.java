package io.github.keikaku.plan.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "地域で支え合う地域福祉の推進、見守り。", "ＮＰＯとボランティア"})
    void mostTextsHaveNone(String text) {
        assertThat(Marks.of(text)).isZero();
    }

    /** Each of these is the worst for some rule; none may take longer than in proportion to its length. */
    @Test
    @Timeout(20)
    void aLongTextTakesNoLongerThanItMust() {
        for (String part : List.of("（", "）", "「（", "0-", "a@", "@a.", "か\u3099", " ", "\n", "1１", "\u200B", "⺠")) {
            String text = part.repeat(1_000_000 / part.length());
            int marks = Marks.of(text);
            MixedWidth.in(text, marks);
            Spaces.problemsIn(text);
            Composition.composable(text);
            Brackets.withoutPartner(Brackets.in(text, 0));
            assertThat(ContactDetails.in(text)).isEmpty();
        }
    }
}
