package io.github.keikaku.plan.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void japaneseBreaksAnywhereAndTakesTwoColumnsACharacter() {
        assertThat(Columns.wrap("地域福祉計画の推進", 8)).containsExactly("地域福祉", "計画の推", "進");
    }

    @Test
    void otherWordsBreakAtASpace() {
        assertThat(Columns.wrap("a plan for the city", 9)).containsExactly("a plan", "for the", "city");
    }

    @Test
    void aWordLongerThanTheLineIsCut() {
        assertThat(Columns.wrap("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
    }

    @Test
    void whatFitsStaysOneLineEvenIfItIsEmpty() {
        assertThat(Columns.wrap("計画", 4)).containsExactly("計画");
        assertThat(Columns.wrap("", 4)).containsExactly("");
    }

    @Test
    void cellsAreCutAndPaddedToTheirWidth() {
        assertThat(Columns.left("専門職", 8)).isEqualTo("専門職  ");
        assertThat(Columns.right("10", 4)).isEqualTo("  10");
        assertThat(Columns.WIDTH.of(Columns.left("社会福祉協議会", 9))).isEqualTo(9);
    }
}
