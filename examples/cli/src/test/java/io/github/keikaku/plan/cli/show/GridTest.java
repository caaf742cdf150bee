package io.github.keikaku.plan.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.cli.show.Grid.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {

    private final Grid grid = Grid.of(List.of(Column.words(8), Column.numbers(6)));

    @Test
    void wordsStandOnTheLeftAndNumbersOnTheRight() {
        assertThat(grid.row(List.of("計画", "10"))).containsExactly("計画         10");
    }

    @Test
    void aCellTooLongForItsColumnGoesOnBelow() {
        assertThat(grid.row(List.of("社会福祉協議会", "1234567"))).containsExactly("社会福祉 123456", "協議会        7");
    }

    @Test
    void aLineBreakBeginsALineOfItsOwn() {
        assertThat(grid.row(List.of("", "12\n13"))).containsExactly("             12", "             13");
    }
}
