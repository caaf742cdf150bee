package io.github.keikaku.plan.io.tables;

import java.util.List;
import java.util.Optional;

/** What one table looks like. */
public final class TableSchema {

    private final String name;
    private final Optional<String> description;
    private final List<Column> columns;
    private final List<ForeignKey> foreignKeys;

    TableSchema(String name, Optional<String> description, List<Column> columns, List<ForeignKey> foreignKeys) {
        this.name = name;
        this.description = description;
        this.columns = List.copyOf(columns);
        this.foreignKeys = List.copyOf(foreignKeys);
    }

    /**
     * The table's name.
     *
     * @return a name of lower-case letters, such as {@code elements}
     */
    public String getName() {
        return name;
    }

    /**
     * What a row of the table is.
     *
     * @return a text in the language that was asked for
     */
    public Optional<String> getDescription() {
        return description;
    }

    /**
     * The columns.
     *
     * @return the columns, in the order in which they are written
     */
    public List<Column> getColumns() {
        return columns;
    }

    /**
     * The column that tells rows apart.
     *
     * @return its name
     */
    public String getPrimaryKey() {
        return TableLayout.KEY;
    }

    /**
     * What refers to other tables.
     *
     * @return the foreign keys; in a faulty plan those between ids may lead nowhere
     */
    public List<ForeignKey> getForeignKeys() {
        return foreignKeys;
    }

    @Override
    public String toString() {
        return name;
    }
}
