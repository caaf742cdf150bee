package io.github.keikaku.plan.io.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One table as reading and writing see it: its columns, and which members of an object they hold. */
final class TableLayout {

    static final String KEY = "key";
    static final String PARENT = "parent";
    static final String OWNER_TABLE = "ownerTable";
    static final String OWNER = "owner";
    static final String MEMBER = "member";
    static final String POSITION = "position";

    private final String name;
    private final String definition;
    private final Belonging belonging;
    private final List<Site> sites;
    private final List<Slot> slots;
    private final TableSchema schema;
    private final Map<String, Integer> columns = new HashMap<>();

    TableLayout(
            String name,
            String definition,
            Belonging belonging,
            List<Site> sites,
            List<Slot> slots,
            TableSchema schema) {
        this.name = name;
        this.definition = definition;
        this.belonging = belonging;
        this.sites = List.copyOf(sites);
        this.slots = List.copyOf(slots);
        this.schema = schema;
        for (Column column : schema.getColumns()) {
            if (columns.put(column.getName(), columns.size()) != null) {
                throw new IllegalStateException(name + " would have two columns named " + column.getName());
            }
        }
    }

    String name() {
        return name;
    }

    /** What the canonical document's schema calls the objects in the rows. */
    String definition() {
        return definition;
    }

    Belonging belonging() {
        return belonging;
    }

    /** Where rows of this table may belong. */
    List<Site> sites() {
        return sites;
    }

    List<Slot> slots() {
        return slots;
    }

    TableSchema schema() {
        return schema;
    }

    List<Column> columns() {
        return schema.getColumns();
    }

    Column column(int number) {
        return schema.getColumns().get(number);
    }

    Optional<Integer> find(String column) {
        return Optional.ofNullable(columns.get(column));
    }

    /** The column that holds the owner's key, if rows belong to rows. */
    Optional<String> ownerColumn() {
        return switch (belonging) {
            case PLAN, IN_PLAN -> Optional.empty();
            case IN_ROWS -> Optional.of(schema.getColumns().get(1).getName());
            case IN_TREE -> Optional.of(PARENT);
            case ANYWHERE -> Optional.of(OWNER);
        };
    }
}
