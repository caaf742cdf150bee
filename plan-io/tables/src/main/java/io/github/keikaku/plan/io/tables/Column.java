package io.github.keikaku.plan.io.tables;

import java.util.List;
import java.util.Optional;

/** One column of a table. */
public final class Column {

    private final String name;
    private final ColumnType type;
    private final boolean required;
    private final Optional<String> description;
    private final Optional<String> pattern;
    private final List<String> allowed;

    Column(
            String name,
            ColumnType type,
            boolean required,
            Optional<String> description,
            Optional<String> pattern,
            List<String> allowed) {
        this.name = name;
        this.type = type;
        this.required = required;
        this.description = description;
        this.pattern = pattern;
        this.allowed = List.copyOf(allowed);
    }

    /**
     * The name in the table's header.
     *
     * @return the name of a member of the canonical document, with dots where objects lie within each other ({@code
     *     period.from}), or one that says where a row belongs ({@code key}, {@code parent}, {@code position} …)
     */
    public String getName() {
        return name;
    }

    /**
     * What the cells hold.
     *
     * @return the type
     */
    public ColumnType getType() {
        return type;
    }

    /**
     * Whether every row has a value here.
     *
     * @return true if no cell may be empty
     */
    public boolean isRequired() {
        return required;
    }

    /**
     * What the column means.
     *
     * @return a text in the language that was asked for
     */
    public Optional<String> getDescription() {
        return description;
    }

    /**
     * The form of the values.
     *
     * @return a regular expression, anchored at both ends, where the values have a form
     */
    public Optional<String> getPattern() {
        return pattern;
    }

    /**
     * The vocabulary of the values.
     *
     * @return the values that are allowed; empty where there is no vocabulary
     */
    public List<String> getAllowed() {
        return allowed;
    }

    @Override
    public String toString() {
        return name;
    }
}
