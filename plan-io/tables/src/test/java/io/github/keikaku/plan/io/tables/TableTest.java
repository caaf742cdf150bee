package io.github.keikaku.plan.io.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.keikaku.plan.model.finding.ModelPath;
import io.github.keikaku.plan.model.finding.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void aTableOfManyRowsKeepsEachCell() {
        Table.Builder builder = Table.builder("t", List.of("a", "b"));
        for (int i = 0; i < 1_000; i++) {
            builder.row(i % 2 == 0 ? List.of("a" + i, "b" + i) : List.of("a" + i));
        }
        Table table = builder.build();

        assertThat(table.getRowCount()).isEqualTo(1_000);
        assertThat(table.getCell(999, 0)).isEqualTo("a999");
        assertThat(table.getCell(256, 1)).isEqualTo("b256");
        assertThat(table.isEmpty(255, 1)).isTrue();
        assertThat(table.locate(256, 1))
                .isEqualTo(SourceLocation.builder().cell("B258").build());
    }

    @Test
    void placesFollowWhereTheHeaderAndTheRowsStand() {
        Table table = Table.builder("t", List.of("a"))
                .file("f.xlsx")
                .sheet("表")
                .headerNumber(3)
                .row(List.of("x"))
                .row(9, List.of("y"))
                .build();

        assertThat(table.locate(-1, 0).describe()).isEqualTo("f.xlsx[表!A3]");
        assertThat(table.locate(0, 0).describe()).isEqualTo("f.xlsx[表!A4]");
        assertThat(table.locate(1, 0).describe()).isEqualTo("f.xlsx[表!A9]");
        assertThat(table.getPath(0)).isEmpty();
    }

    @Test
    void whatIsNotThereIsRefused() {
        Table table = Table.builder("t", List.of("a")).row(List.of("x")).build();

        assertThatThrownBy(() -> table.getCell(1, 0)).hasMessage("t has 1 rows and 1 columns, not [1, 0]");
        assertThatThrownBy(() -> Table.builder("t", List.of("a")).row(List.of("x", "y")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 2 has 2 cells, but the header of t has 1");
        assertThatThrownBy(() -> CellAddress.of(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addressesGoOnAfterZ() {
        assertThat(CellAddress.of(12, 3)).isEqualTo("C12");
        assertThat(CellAddress.of(1, 26)).isEqualTo("Z1");
        assertThat(CellAddress.of(1, 27)).isEqualTo("AA1");
        assertThat(CellAddress.of(1, 703)).isEqualTo("AAA1");
        assertThat(CellAddress.column("AAA")).isEqualTo(703);
    }

    @Test
    void aRowMadeOfAPlanKnowsItsPath() {
        List<Table> tables = PlanTables.write(Tables.example("kiyose-community-welfare.json"));
        Table entries = Tables.named(tables, "entries");

        assertThat(entries.getPath(3)).contains(ModelPath.parse("/evaluations/0/entries/3"));
    }
}
