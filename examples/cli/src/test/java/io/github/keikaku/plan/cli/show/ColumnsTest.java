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
    void linesStayIndentedAsTheTextIs() {
        assertThat(Columns.wrap("  地域福祉計画", 8)).containsExactly("  地域福", "  祉計画");
    }

    @Test
    void lineBreaksAndTerminalControlsAreSpaces() {
        assertThat(Columns.wrap("地域\n福祉\u001B計画", 20)).containsExactly("地域 福祉 計画");
    }

    @Test
    void aParagraphGoesOnFurtherInAndNeverLeavesThePage() {
        assertThat(Columns.paragraph(2, "計".repeat(60)))
                .containsExactly("  " + "計".repeat(47), "      " + "計".repeat(13));
        assertThat(Columns.paragraph(500, "計".repeat(60)))
                .allSatisfy(line -> assertThat(Columns.WIDTH.of(line)).isLessThanOrEqualTo(PlanPage.COLUMNS));
    }
}
