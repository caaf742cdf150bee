package io.github.keikaku.plan.io.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.keikaku.plan.io.ReadOptions;
import io.github.keikaku.plan.io.ReadResult;
import io.github.keikaku.plan.io.arbitrary.PlanArbitraries;
import io.github.keikaku.plan.model.Plan;
import io.github.keikaku.plan.model.finding.FindingCollector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanTablesPropertyTest {

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans();
    }

    private static ReadResult read(List<Table> tables) {
        return PlanTables.read(tables, FindingCollector.ofLimit(200), ReadOptions.strict());
    }

    @Property
    void aPlanReadsBackFromItsTables(@ForAll("plans") Plan plan) {
        ReadResult result = read(PlanTables.write(plan));

        assertThat(result.getFindings()).isEmpty();
        assertThat(result.getPlan()).contains(plan);
    }

    @Property
    void theOrderOfRowsAndTablesDoesNotMatter(@ForAll("plans") Plan plan, @ForAll Random random) {
        List<Table> shuffled = new ArrayList<>();
        for (Table table : PlanTables.write(plan)) {
            List<Integer> rows = new ArrayList<>();
            for (int row = 0; row < table.getRowCount(); row++) {
                rows.add(row);
            }
            Collections.shuffle(rows, random);
            Table.Builder copy = Table.builder(table.getName(), table.getHeader());
            rows.forEach(row -> copy.row(Tables.cells(table, row)));
            shuffled.add(copy.build());
        }
        Collections.shuffle(shuffled, random);

        assertThat(read(shuffled).getPlan()).contains(plan);
    }

    @Property
    void noCellStartsAFormulaOrHoldsWhatAWorkbookCannot(@ForAll("plans") Plan plan) {
        for (Table table : PlanTables.write(plan)) {
            for (int row = 0; row < table.getRowCount(); row++) {
                for (int column = 0; column < table.getHeader().size(); column++) {
                    String cell = table.getCell(row, column);
                    assertThat(cell)
                            .doesNotMatch("(?s)[=+@＝＋＠|\\t\\n].*")
                            .doesNotContainPattern("[\\x00-\\x08\\r\\uFFFE\\uFFFF]");
                    if (cell.startsWith("-")) {
                        assertThat(cell).matches("-[0-9.E+-]+");
                    }
                }
            }
        }
    }
}
