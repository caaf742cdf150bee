package io.github.keikaku.plan.io.tables;

/** What the cells of a column hold. An empty cell is an absent value, whatever the type. */
public enum ColumnType {
    /** Text, protected as {@link PlanTables} says: an empty text is not an empty cell. */
    TEXT,
    /** A whole number without a fraction. */
    INTEGER,
    /** A decimal, its digits kept. */
    NUMBER,
    /** {@code true} or {@code false}, in upper or lower case. */
    BOOLEAN,
    /** A JSON array on one line. */
    LIST,
    /** A JSON object on one line. */
    OBJECT
}
