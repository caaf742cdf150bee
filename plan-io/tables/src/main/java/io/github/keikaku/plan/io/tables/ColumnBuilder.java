package io.github.keikaku.plan.io.tables;

import io.github.keikaku.plan.model.common.DataValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Makes the columns of one table, and notes which members they hold. */
final class ColumnBuilder {

    private final Definitions definitions;
    private final Locale locale;
    private final String table;
    private final List<Site> sites;
    private final List<Column> columns = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();

    ColumnBuilder(Definitions definitions, Locale locale, String table, List<Site> sites) {
        this.definitions = definitions;
        this.locale = locale;
        this.table = table;
        this.sites = sites;
    }

    List<Column> columns() {
        return columns;
    }

    List<ForeignKey> foreignKeys() {
        return foreignKeys;
    }

    /** Adds the columns that say which row this is and where it belongs. */
    void addStructural(
            Belonging belonging, List<Site> places, List<String> tables, UnaryOperator<String> definitionOf) {
        structural(TableLayout.KEY, ColumnType.TEXT, true, List.of());
        switch (belonging) {
            case PLAN -> {
                return;
            }
            case IN_PLAN -> {}
            case IN_ROWS -> {
                String owner = places.get(0).owner();
                String column = definitionOf.apply(owner);
                columns.add(new Column(
                        column,
                        ColumnType.TEXT,
                        true,
                        TableTexts.MESSAGES.find("column.owner", locale),
                        Optional.empty(),
                        List.of()));
                foreignKeys.add(new ForeignKey(column, owner, TableLayout.KEY));
            }
            case IN_TREE -> {
                structural(TableLayout.PARENT, ColumnType.TEXT, false, List.of());
                foreignKeys.add(new ForeignKey(TableLayout.PARENT, table, TableLayout.KEY));
            }
            case ANYWHERE -> {
                List<String> owners =
                        tables.stream().filter(name -> owns(name, places)).toList();
                structural(TableLayout.OWNER_TABLE, ColumnType.TEXT, true, owners);
                structural(TableLayout.OWNER, ColumnType.TEXT, true, List.of());
                structural(
                        TableLayout.MEMBER,
                        ColumnType.TEXT,
                        true,
                        places.stream().map(Site::member).distinct().toList());
            }
        }
        structural(TableLayout.POSITION, ColumnType.INTEGER, false, List.of());
    }

    private static boolean owns(String name, List<Site> places) {
        return places.stream().anyMatch(place -> place.owner().equals(name));
    }

    private void structural(String name, ColumnType type, boolean required, List<String> allowed) {
        columns.add(new Column(
                name, type, required, TableTexts.MESSAGES.find("column." + name, locale), Optional.empty(), allowed));
    }

    /** Adds the columns of an object's members; those of an object that may be absent are never required. */
    List<Slot> addObject(String definition, String prefix, boolean present) {
        List<String> required = definitions.required(definition);
        List<Slot> slots = new ArrayList<>();
        definitions.properties(definition).forEach((name, property) -> {
            Optional<String> object = Definitions.object(property);
            boolean always = present && required.contains(name);
            if (object.isPresent()) {
                slots.add(group(name, object.get(), prefix + name, property, always));
            } else if (Definitions.listedObject(property).isPresent()) {
                slots.add(new Slot.Rows(name, site(prefix + name)));
            } else {
                slots.add(new Slot.Cell(name, columns.size()));
                addCell(prefix + name, property, always);
            }
        });
        return slots;
    }

    private Site site(String member) {
        return sites.stream()
                .filter(site -> site.owner().equals(table) && site.member().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private Slot group(String name, String definition, String column, DataValue property, boolean always) {
        int first = columns.size();
        // An object that may be empty would otherwise leave no trace in the row.
        boolean marked = definitions.required(definition).isEmpty();
        if (marked) {
            columns.add(new Column(
                    column,
                    ColumnType.BOOLEAN,
                    false,
                    Definitions.text(property, "description"),
                    Optional.empty(),
                    List.of()));
        }
        return new Slot.Group(name, first, marked, addObject(definition, column + ".", always));
    }

    private void addCell(String column, DataValue property, boolean required) {
        columns.add(new Column(
                column,
                type(property),
                required,
                Definitions.text(property, "description"),
                Definitions.text(property, "pattern"),
                Definitions.texts(property, "enum")));
        References.of(table, column).ifPresent(foreignKeys::add);
    }

    private static ColumnType type(DataValue property) {
        return switch (Definitions.text(property, "type").orElse("string")) {
            case "integer" -> ColumnType.INTEGER;
            case "number" -> ColumnType.NUMBER;
            case "boolean" -> ColumnType.BOOLEAN;
            case "array" -> ColumnType.LIST;
            case "object" -> ColumnType.OBJECT;
            default -> ColumnType.TEXT;
        };
    }
}
