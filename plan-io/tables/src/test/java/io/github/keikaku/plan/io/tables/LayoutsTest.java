package io.github.keikaku.plan.io.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LayoutsTest {

    private static TableSchema schema(String table) {
        return PlanTables.getSchemas(Locale.ENGLISH).stream()
                .filter(schema -> schema.getName().equals(table))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> columns(String table) {
        return schema(table).getColumns().stream().map(Column::getName).toList();
    }

    @Test
    void eachTypeThatStandsInListsIsATable() {
        assertThat(PlanTables.getSchemas(Locale.ENGLISH))
                .extracting(TableSchema::getName)
                .containsExactly(
                        "plan",
                        "levels",
                        "elements",
                        "evaluations",
                        "entries",
                        "ratings",
                        "indicators",
                        "observations",
                        "actors",
                        "roles",
                        "bodies",
                        "composition",
                        "milestones",
                        "glossary",
                        "sources",
                        "statements",
                        "links",
                        "grades",
                        "policies",
                        "axes",
                        "symbols");
    }

    @Test
    void aRowSaysFirstWhichItIsAndWhereItBelongs() {
        assertThat(columns("levels")).startsWith("key", "position", "id", "name", "parent");
        assertThat(columns("elements")).startsWith("key", "parent", "position", "id", "level", "number", "title");
        assertThat(columns("observations")).startsWith("key", "indicator", "position", "period", "kind", "value");
        assertThat(columns("entries")).startsWith("key", "evaluation", "position", "element", "grade");
        assertThat(columns("statements"))
                .containsExactly(
                        "key",
                        "ownerTable",
                        "owner",
                        "member",
                        "position",
                        "text",
                        "qualifiers",
                        "source.id",
                        "source.locator",
                        "extensions");
    }

    @Test
    void objectsThatStandAloneLieInTheirOwnersRow() {
        assertThat(columns("plan"))
                .contains(
                        "municipality.code",
                        "municipality.source.id",
                        "period.from",
                        "review",
                        "review.public",
                        "scale");
    }

    @Test
    void columnsSayWhatTheyHold() {
        Column grade = schema("grades").getColumns().stream()
                .filter(column -> column.getName().equals("canonical"))
                .findFirst()
                .orElseThrow();

        assertThat(grade.getAllowed()).contains("ACHIEVED");
        assertThat(grade.getType()).isEqualTo(ColumnType.TEXT);
        assertThat(grade.getDescription()).isPresent();
        assertThat(schema("observations").getColumns())
                .filteredOn(column -> column.getType() == ColumnType.NUMBER)
                .extracting(Column::getName)
                .containsExactly("value", "outOf");
        assertThat(schema("plan").getColumns())
                .filteredOn(Column::isRequired)
                .extracting(Column::getName)
                .containsExactly(
                        "key", "schemaVersion", "id", "kind", "title", "municipality.code", "municipality.name");
    }

    @Test
    void everyColumnIsDescribedInBothLanguages() {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            for (TableSchema schema : PlanTables.getSchemas(locale)) {
                assertThat(schema.getDescription()).as(schema.getName()).isPresent();
                for (Column column : schema.getColumns()) {
                    assertThat(column.getDescription())
                            .as(schema + "." + column)
                            .isPresent();
                }
            }
        }
    }

    @Test
    void keysAndIdsReferToTablesThatThereAre() {
        assertThat(schema("observations").getForeignKeys())
                .extracting(ForeignKey::toString)
                .contains("indicator -> indicators.key", "source.id -> sources.id");
        assertThat(schema("elements").getForeignKeys())
                .extracting(ForeignKey::toString)
                .contains("parent -> elements.key", "level -> levels.id");
        List<String> all = PlanTables.getSchemas(Locale.ENGLISH).stream()
                .flatMap(schema -> schema.getColumns().stream().map(column -> schema.getName() + "." + column))
                .toList();
        assertThat(all).containsAll(References.columns());
    }
}
