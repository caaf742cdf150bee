package io.github.keikaku.plan.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallPartsTest {

    @Test
    void anIdCoversItselfAndWhatIsBelowIt() {
        assertThat(RuleIds.covers("structure.id", "structure.id.duplicate")).isTrue();
        assertThat(RuleIds.covers("structure.id.duplicate", "structure.id.duplicate"))
                .isTrue();
        assertThat(RuleIds.covers("structure.i", "structure.id.duplicate")).isFalse();
        assertThat(RuleIds.covers("structure.id.duplicate", "structure.id")).isFalse();
    }

    @Test
    void theNearestIdIsTheLongest() {
        Map<String, Integer> said = Map.of("a", 1, "a.b", 2);

        assertThat(RuleIds.nearest(said, "a.b.c")).contains(2);
        assertThat(RuleIds.nearest(said, "a.c.d")).contains(1);
        assertThat(RuleIds.nearest(said, "b.c")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u3000", "\u00a0", "\u200b\u200d", "\ufeff", "\t\r\n", "\u2028", "\u3164", "\u2060"})
    void textThatShowsNothingIsInvisible(String text) {
        assertThat(Invisible.isAllOf(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"題", " 名 ", "ー", "・", "\ue000", "𠮷"})
    void textThatShowsSomethingIsNot(String text) {
        assertThat(Invisible.isAllOf(text)).isFalse();
    }

    @Test
    void aLongListIsCutWithAnEllipsis() {
        assertThat(Excerpt.of(List.of("a", "b"))).containsExactly("a", "b");
        assertThat(Excerpt.of(Collections.nCopies(10, "a"))).hasSize(10);
        assertThat(Excerpt.of(Collections.nCopies(11, "a"))).hasSize(11).endsWith("…");
    }
}
