package io.github.keikaku.plan.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceLocationTest {

    @Test
    void aPlaceInATextIsDescribedAsEditorsUnderstandIt() {
        assertThat(SourceLocation.ofText("plan.json", 12, 5).describe()).isEqualTo("plan.json:12:5");
    }

    @Test
    void aPlaceInAWorkbookNamesSheetAndCell() {
        assertThat(SourceLocation.ofCell("計画.xlsx", "施策", "C12").describe()).isEqualTo("計画.xlsx[施策!C12]");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(SourceLocation.builder().line(3).column(4).build().describe())
                .isEqualTo("3:4");
        assertThat(SourceLocation.builder().file("plan.json").build().describe())
                .isEqualTo("plan.json");
        assertThat(SourceLocation.builder().file("a.csv").cell("B2").build().describe())
                .isEqualTo("a.csv[B2]");
        assertThat(SourceLocation.builder().column(4).build().describe()).isEmpty();
    }
}
