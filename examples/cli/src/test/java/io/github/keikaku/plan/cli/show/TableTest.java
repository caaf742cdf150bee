package io.github.keikaku.plan.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @Test
    void aLongHeadIsBrokenRatherThanCut() {
        Table table = new Table();
        table.add("", Collections.nCopies(6, "市内の社会福祉協議会"));
        table.addCounts("施策", Collections.nCopies(6, 1));

        assertThat(table.lines().get(0)).contains("市内の社会福").doesNotContain("…");
        assertThat(table.lines().get(1)).contains("祉協議会");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 30, 120})
    void whatDoesNotFitBesideGoesOnBelow(int columns) {
        List<Integer> counts =
                IntStream.range(0, columns).map(i -> 1000 + i).boxed().toList();
        Table table = new Table();
        table.add("", Collections.nCopies(columns, "医療・福祉の専門職"));
        table.addCounts("とても長い名前の取組".repeat(8), counts);

        String page = String.join("\n", table.lines());

        assertThat(counts).allSatisfy(count -> assertThat(page).contains(" " + count));
        assertThat(table.lines())
                .allSatisfy(line -> assertThat(Columns.WIDTH.of(line)).isLessThanOrEqualTo(PlanPage.COLUMNS));
    }
}
